package dev.bonafide.terminal.show;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.rule.Rule;
import dev.bonafide.terminal.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Rules in print: a line each, or one in full. */
public final class RuleText {
  private final Console console;
  private final PrintStream out;
  private final Paint paint;

  public RuleText(Console console) {
    this.console = console;
    this.out = console.out();
    this.paint = new Paint(console.coloured());
  }

  /** By group, each with its strength, id and title. */
  public void list(List<Rule> rules) {
    String group = "";
    for (Rule rule : rules) {
      RedFlag flag = rule.flag();
      if (!flag.group().equals(group)) {
        out.println((group.isEmpty() ? "" : "\n") + paint.bold(flag.group()));
        group = flag.group();
      }
      String state = flag.experimental() ? "noted only" : flag.strength().id();
      out.println("  %-10s  %s".formatted(state, flag.id()));
      paragraph(14, flag.title());
    }
  }

  public void show(Rule rule) {
    RedFlag flag = rule.flag();
    out.println(paint.bold(flag.title()));
    out.println();
    field("id", flag.id());
    field("group", flag.group());
    field("strength", flag.strength().id() + (flag.experimental() ? ", noted only" : ""));
    field(
        "about",
        rule.appliesTo().stream().sorted().map(SubjectKind::id).collect(Collectors.joining(", ")));
    if (!flag.translations().isEmpty()) {
      field("also in", languages(flag));
    }
    part("Why it matters", List.of(flag.why()));
    part("Innocent explanations", flag.innocent());
    switch (flag.next()) {
      case FollowUpQuestion ask ->
          part(
              "What to ask",
              List.of(ask.question(), "Good: " + ask.good(), "Bad sign: " + ask.bad()));
      case Advise advise -> part("What to do instead of asking", List.of(advise.what()));
    }
    part("Sources", flag.sources());
    part("Fires on", rule.examples().fires());
    part("Silent on", rule.examples().silent());
  }

  private static String languages(RedFlag flag) {
    return flag.translations().keySet().stream()
        .sorted()
        .map(BotLanguage::code)
        .collect(Collectors.joining(", "));
  }

  private void field(String name, String value) {
    out.println("%-9s %s".formatted(name, value));
  }

  private void part(String title, List<String> texts) {
    out.println();
    out.println(paint.bold(title));
    for (String text : texts) {
      String mark = texts.size() > 1 ? "- " : "  ";
      for (String line : text.strip().lines().toList()) {
        for (String piece : Wrapped.at(console.width() - 2, line)) {
          out.println(mark + piece);
          mark = "  ";
        }
      }
    }
  }

  private void paragraph(int indent, String text) {
    Wrapped.at(console.width() - indent, text)
        .forEach(line -> out.println(" ".repeat(indent) + line));
  }
}
