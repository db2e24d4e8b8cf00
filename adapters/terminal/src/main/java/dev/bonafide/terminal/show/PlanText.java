package dev.bonafide.terminal.show;

import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Printable;
import java.io.PrintStream;
import java.util.List;

/** What would be sent about a case, in print. */
public final class PlanText {
  private final Console console;
  private final PrintStream out;
  private final Paint paint;

  public PlanText(Console console) {
    this.console = console;
    this.out = console.out();
    this.paint = new Paint(console.coloured());
  }

  /**
   * Prints it.
   *
   * @param spared why no one is asked anyway; empty where someone is
   */
  public void print(RequestPlan plan, String spared) {
    switch (plan) {
      case RequestPlan.Spared(String reason) -> wrapped(reason);
      case PlannedRequest planned -> print(planned, spared);
    }
  }

  private void print(PlannedRequest planned, String spared) {
    ModelRequest request = planned.request();
    wrapped(
        spared.isEmpty()
            ? "The configured language model is asked this about the case. Nothing was sent."
            : spared + " This is what it would be asked. Nothing was sent.");
    out.println();
    out.println(paint.bold("Hash") + ": " + request.hash());
    wrapped(paint.bold("Asked") + ": " + String.join(", ", planned.prompts()));
    wrapped(paint.bold("Tokens") + ", at most: " + size(Size.of(request)));
    list("Not shown to it", planned.limits());
    part("Instructions", request.instructions());
    part("Evidence", request.evidence());
    part("Form of the answer", request.schema());
  }

  private static String size(Size size) {
    return "%,d (%,d instructions, %,d evidence, %,d form, %,d for the answer)"
        .formatted(size.all(), size.instructions(), size.evidence(), size.schema(), size.answer());
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(paint.bold(title) + ":");
      lines.forEach(line -> wrapped("- " + line));
    }
  }

  /** To the letter: nothing is wrapped. */
  private void part(String title, String text) {
    out.println();
    out.println(paint.bold(title));
    out.println(Printable.lines(text.stripTrailing()));
  }

  private void wrapped(String text) {
    Wrapped.at(console.width(), Printable.line(text)).forEach(out::println);
  }
}
