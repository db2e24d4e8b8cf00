package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Locale;

/**
 * The verdict for a terminal.
 *
 * @param width columns, 40 or more to read well
 * @param coloured whether the terminal understands colour sequences
 */
public record TextReport(int width, boolean coloured) implements Report {
  private static final int NARROWEST = 20;

  public TextReport {
    width = Math.max(NARROWEST, width);
  }

  @Override
  public String of(Examination examination, Particulars particulars) {
    Page page = Page.of(examination, particulars);
    Terminal terminal = new Terminal(width, coloured);
    String headline = page.verdict().shown().toUpperCase(Locale.ROOT);
    terminal.block("", headline, Style.of(page.verdict()));
    terminal.block("", page.subject(), Style.BOLD);
    terminal.gap();
    terminal.block("", page.summary());
    list(terminal, "What to do next", page.advice());
    points(terminal, "What was found", page.found());
    points(terminal, "Noted, without bearing on the verdict", page.noted());
    questions(terminal, page);
    list(terminal, "What speaks against it", page.against());
    list(terminal, "What was looked at", page.looked());
    list(terminal, "What could not be judged", page.limits());
    list(terminal, "What would change this", page.wouldChange());
    terminal.gap();
    terminal.block("", Page.DECISION);
    terminal.block("", page.imprint(), Style.DIM);
    return terminal.written();
  }

  private static void list(Terminal terminal, String heading, List<String> items) {
    if (!items.isEmpty()) {
      terminal.heading(heading);
      items.forEach(item -> terminal.block("- ", item));
    }
  }

  private static void points(Terminal terminal, String heading, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    terminal.heading(heading);
    for (int i = 0; i < points.size(); i++) {
      if (i > 0) {
        terminal.gap();
      }
      point(terminal, (i + 1) + ". ", points.get(i));
    }
  }

  private static void point(Terminal terminal, String number, Point point) {
    String indent = " ".repeat(number.length());
    terminal.block(number, point.title() + " (" + point.strength() + ")", Style.BOLD);
    if (point.contradiction()) {
      terminal.block(indent, "These do not agree:");
    }
    for (Quote quote : point.quotes()) {
      terminal.block(indent + "> ", "“" + quote.words() + "”", Style.QUOTE);
      terminal.block(indent + "  ", quote.place(), Style.DIM);
    }
    if (point.more() > 0) {
      terminal.block(indent + "  ", "and " + point.more() + " more of the kind", Style.DIM);
    }
    if (!point.setAside().isEmpty()) {
      terminal.labelled(indent, "Set aside", String.join("; ", point.setAside()));
    }
    if (!point.parts().isEmpty()) {
      terminal.labelled(indent, "Made of", String.join("; ", point.parts()));
    }
    terminal.labelled(indent, "Why it matters", point.why());
    terminal.labelled(indent, "May be innocent", String.join("; ", point.innocent()));
    if (!point.sources().isEmpty()) {
      terminal.labelled(indent, "Source", String.join("; ", point.sources()));
    }
  }

  private static void questions(Terminal terminal, Page page) {
    List<Question> questions = page.questions();
    if (questions.isEmpty()) {
      return;
    }
    terminal.heading("What to ask");
    for (int i = 0; i < questions.size(); i++) {
      String number = (i + 1) + ". ";
      String indent = " ".repeat(number.length());
      terminal.block(number, Visible.line(questions.get(i).ask()));
      terminal.labelled(indent, "Good answer", Visible.line(questions.get(i).goodAnswer()));
      terminal.labelled(indent, "Bad sign", Visible.line(questions.get(i).badSign()));
    }
    if (page.moreQuestions() > 0) {
      terminal.block("", "and " + page.moreQuestions() + " more in the JSON report");
    }
  }
}
