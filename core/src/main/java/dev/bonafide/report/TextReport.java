package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.terminal.TerminalLayout;
import dev.bonafide.report.terminal.TerminalStyle;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The verdict for a terminal.
 *
 * @param width columns, 40 or more to read well
 * @param coloured whether the terminal understands color sequences
 */
public record TextReport(int width, boolean coloured) implements Report {
  private static final int NARROWEST = 20;

  public TextReport {
    width = Math.max(NARROWEST, width);
  }

  @Override
  public String of(Examination examination, Particulars particulars) {
    ReportPage page = ReportPage.of(examination, particulars);
    TerminalLayout terminal = new TerminalLayout(width, coloured);
    String headline = page.headline().toUpperCase(Locale.ROOT);
    terminal.block("", headline, TerminalStyle.of(page.verdict()));
    terminal.block("", page.subject(), TerminalStyle.BOLD);
    if (!page.choices().isEmpty()) {
      terminal.block("", vetted(page.choices()), TerminalStyle.BOLD);
    }
    terminal.gap();
    if (!page.first().isEmpty()) {
      terminal.labelled("", ReportPage.ASK, page.first());
      terminal.gap();
    }
    terminal.block("", page.summary());
    list(terminal, "What to do next", page.advice());
    points(terminal, "What was found", page.found());
    points(terminal, ReportPage.NOTICED, page.slight());
    points(terminal, ReportPage.ASIDE, page.aside());
    list(terminal, ReportPage.ALSO, page.also());
    questions(terminal, page);
    page.ending((heading, items) -> list(terminal, heading, items));
    terminal.gap();
    terminal.block("", ReportPage.DECISION);
    terminal.block("", page.imprint(), TerminalStyle.DIM);
    return terminal.written();
  }

  /** With the option that says it. */
  public static String vetted(List<String> choices) {
    return choices.stream()
        .map(choice -> "--name \"" + choice + "\"")
        .collect(Collectors.joining(" or ", "Who is being screened? Say so with ", "."));
  }

  private static void list(TerminalLayout terminal, String heading, List<String> items) {
    if (!items.isEmpty()) {
      terminal.heading(heading);
      items.forEach(item -> terminal.block("- ", item));
    }
  }

  private static void points(TerminalLayout terminal, String heading, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    terminal.heading(heading);
    for (int i = 0; i < points.size(); i++) {
      if (i > 0) {
        terminal.gap();
      }
      point(terminal, points.get(i).number() + ". ", points.get(i));
    }
  }

  private static void point(TerminalLayout terminal, String number, Point point) {
    String indent = " ".repeat(number.length());
    terminal.block(number, point.title() + " (" + point.strength() + ")", TerminalStyle.BOLD);
    if (point.contradiction()) {
      terminal.block(indent, "These do not agree:");
    }
    for (ShownQuote quote : point.quotes()) {
      terminal.block(indent + "> ", "“" + quote.words() + "”", TerminalStyle.QUOTE);
      terminal.block(indent + "  ", quote.place(), TerminalStyle.DIM);
    }
    if (point.more() > 0) {
      terminal.block(indent + "  ", "and " + point.more() + " more like this", TerminalStyle.DIM);
    }
    point.labelled(
        (label, texts) -> {
          if (!texts.isEmpty()) {
            terminal.labelled(indent, label, String.join("; ", texts));
          }
        });
  }

  private static void questions(TerminalLayout terminal, ReportPage page) {
    List<Question> questions = page.questions();
    if (questions.isEmpty()) {
      return;
    }
    terminal.heading("What to ask");
    for (int i = 0; i < questions.size(); i++) {
      String number = (i + 1) + ". ";
      String indent = " ".repeat(number.length());
      terminal.block(number, Visible.line(questions.get(i).ask()));
      AskedNote.of(questions.get(i), Phrasebook.ENGLISH)
          .ifPresent(note -> terminal.block(indent, note));
      terminal.labelled(indent, "Good answer", Visible.line(questions.get(i).goodAnswer()));
      terminal.labelled(indent, "Bad sign", Visible.line(questions.get(i).badSign()));
    }
    if (page.moreQuestions() > 0) {
      terminal.block("", "and " + page.moreQuestions() + " more in the JSON report");
    }
  }
}
