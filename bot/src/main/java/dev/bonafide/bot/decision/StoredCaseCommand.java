package dev.bonafide.bot.decision;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** A command that does an act on one stored case, by the declaration of the act. */
record StoredCaseCommand(ActDeclaration act, ActDeclaration.Typed typed, Machine machine)
    implements Subcommand {

  @Override
  public Spec spec() {
    Spec spec = new Spec(typed.name(), typed.help()).arguments(typed.labels(), typed.described());
    for (ActField field : act.body().fields()) {
      if (field.isOption()) {
        spec.option(field.option(), "TEXT", field.help());
      }
    }
    ActDeclaration.Or or = typed.or();
    if (or != null) {
      spec.flag(or.flag(), or.help());
    }
    if (!typed.isHere()) {
      spec.option(StoredData.TENANT, "ID", StoredData.WHICH);
    }
    if (act.way().isScreened()) {
      spec.flag(
          MachineDesk.WITHOUT_MODEL, "Does not ask a language model, even if one is configured.");
    }
    return spec.examples(typed.examples().toArray(String[]::new));
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (!typed.refusal().isEmpty() && given.size() != typed.labels().split(" ").length) {
      throw new Refusal(typed.refusal());
    }
    ActDeclaration.Or or = typed.or();
    ActDeclaration meant = or != null && parsed.hasMatchedOption(or.flag()) ? or.act() : act;
    CaseAction<ActAnswer> read = meant.reading().apply(read(meant, given, parsed));
    try (MachineDesk desk = MachineDesk.open(parsed, machine)) {
      List<String> number = given.subList(0, Math.min(1, given.size()));
      said(desk.perform(desk.numbered(number), read)).forEach(machine::print);
    }
    return Exit.DONE;
  }

  /** The last of what is typed without a name takes all words that are left. */
  private Given read(ActDeclaration meant, List<String> given, ParseResult parsed) {
    Map<String, String> values = new HashMap<>();
    given.stream().limit(1).forEach(number -> values.put(Given.CASE, number));
    List<ActField> fields = meant.body().fields();
    long named = fields.stream().filter(one -> !one.isOption()).count();
    int at = 1;
    for (ActField field : fields) {
      if (field.isOption()) {
        values.put(field.name(), text(field, parsed));
      } else if (at < given.size()) {
        int end = at == named ? given.size() : at + 1;
        values.put(field.name(), String.join(" ", given.subList(at, end)));
        at = end;
      }
      if (!field.fits().test(new Given(values, true))) {
        throw new Refusal(field.refusal());
      }
    }
    if (at < given.size()) {
      throw new Refusal("leave out " + typed.labels().substring(typed.labels().indexOf(' ') + 1));
    }
    return new Given(values, true);
  }

  /** The text of an option; empty where none was typed. */
  private static String text(ActField field, ParseResult parsed) {
    String typed = parsed.matchedOptionValue(field.option(), "").strip();
    if (field.isTooLong(typed)) {
      throw new Refusal(field.option() + " may have at most " + ActField.LONGEST + " characters");
    }
    return typed;
  }

  /** Sentences of an act about itself, and about what changed. */
  private static List<String> said(CaseReply<ActAnswer> reply) {
    return switch (reply.told()) {
      case ActAnswer.Refused refused -> throw new Refusal(Printable.line(refused.line()));
      case ActAnswer.Done done -> {
        CalledFindings findings =
            reply
                .judged()
                .map(one -> CalledFindings.of(one.was().examination().assessment()))
                .orElse(CalledFindings.NONE);
        List<String> timeline = CaseTimeline.of(reply.seen(), findings);
        List<String> lines = new ArrayList<>();
        done.undone().forEach(line -> lines.add("undone: " + timeline.get(line)));
        done.lines().forEach(line -> lines.add(Printable.line(line)));
        long number = reply.seen().id().number();
        reply.judged().ifPresent(judged -> lines.addAll(changed(number, judged.change())));
        yield lines;
      }
    };
  }

  /** Lists what a change did to a verdict, a line each. */
  private static List<String> changed(long number, VerdictChange change) {
    List<String> said = new ArrayList<>();
    boolean stays = change.before().equals(change.after());
    said.add(
        stays
            ? "case %d: still “%s”".formatted(number, shown(change.after()))
            : "case %d: “%s”, was “%s”"
                .formatted(number, shown(change.after()), shown(change.before())));
    said.addAll(titles("set aside: ", change.setAside()));
    said.addAll(titles("counts again: ", change.restored()));
    said.addAll(titles("new: ", change.added()));
    said.addAll(titles("gone: ", change.removed()));
    return said;
  }

  private static List<String> titles(String what, List<Weighed> some) {
    return some.stream().map(one -> what + Printable.line(one.finding().flag().title())).toList();
  }

  private static String shown(String verdict) {
    return Verdict.of(verdict).map(Verdict::shown).orElse(Printable.line(verdict));
  }
}
