package dev.bonafide.terminal.show;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.request.Kind;
import dev.bonafide.consultation.request.OpenQuestion;
import dev.bonafide.consultation.request.Prompt;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.terminal.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Consultations in print: a few lines each, or one in full. */
public final class PromptText {
  private final Console console;
  private final PrintStream out;
  private final Paint paint;

  public PromptText(Console console) {
    this.console = console;
    this.out = console.out();
    this.paint = new Paint(console.coloured());
  }

  /** Each with what it may point at. */
  public void list(List<PromptFolder> folders) {
    String gap = "";
    for (PromptFolder folder : folders) {
      Prompt prompt = folder.prompt();
      out.println(gap + paint.bold(prompt.id()) + ", " + about(prompt));
      prompt.kinds().forEach(this::kind);
      prompt.questions().forEach(question -> line(4, question.id() + ": " + asks(question)));
      gap = "\n";
    }
  }

  private void kind(Kind kind) {
    out.println("  %-10s  %s".formatted(kind.flag().strength().id(), kind.id()));
    line(14, kind.flag().title());
  }

  private static String about(Prompt prompt) {
    return prompt.appliesTo().stream()
        .sorted()
        .map(SubjectKind::id)
        .collect(Collectors.joining(", "));
  }

  private static String asks(OpenQuestion question) {
    return question.ask().question();
  }

  /** What is asked, what it may point at, and its cases. */
  public void show(PromptFolder folder) {
    Prompt prompt = folder.prompt();
    list(List.of(folder));
    out.println();
    line(0, "Version " + prompt.version() + ". " + prompt.why());
    line(
        0,
        "At most "
            + prompt.answerTokens()
            + " tokens of an answer, within "
            + prompt.seconds()
            + " seconds.");
    out.println("\n" + paint.bold("What is asked"));
    prompt.text().strip().lines().forEach(text -> line(2, text));
    out.println("\n" + paint.bold("Cases"));
    for (PromptCase one : folder.cases()) {
      String found = one.find().isEmpty() ? "nothing" : String.join(", ", one.find());
      line(2, one.title() + ": " + found + " (" + whose(one) + ")");
    }
  }

  private static String whose(PromptCase one) {
    return one.recorded()
        .map(recorded -> recorded.model() + ", " + recorded.on())
        .orElse("handwritten answer");
  }

  private void line(int indent, String text) {
    if (text.isBlank()) {
      out.println();
    }
    Wrapped.at(console.width() - indent, text)
        .forEach(piece -> out.println(" ".repeat(indent) + piece));
  }
}
