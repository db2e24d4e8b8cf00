package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict as Markdown that every dialect reads alike. */
public record MarkdownReport(WorkDone done) implements Report {
  /** Of a case with which nothing was done. */
  public MarkdownReport() {
    this(WorkDone.NOTHING);
  }

  @Override
  public String of(Examination examination, Particulars particulars) {
    ReportPage page = ReportPage.of(examination, particulars);
    StringBuilder out = new StringBuilder();
    out.append("# ").append(done.headline(page)).append("\n\n");
    out.append(subject(page.subject())).append("\n\n");
    for (String below : done.below(page)) {
      int label = below.indexOf(':') + 1;
      out.append("**").append(below, 0, label).append("**");
      out.append(Markdown.plain(below.substring(label))).append("\n\n");
    }
    out.append(Markdown.plain(page.summary())).append('\n');
    list(out, "Who is being screened?", page.choices());
    list(out, "What to do next", page.advice());
    points(out, "What was found", page.found());
    points(out, ReportPage.NOTICED, page.slight());
    points(out, ReportPage.ASIDE, page.aside());
    list(out, ReportPage.ALSO, page.also());
    questions(out, page);
    page.ending((heading, items) -> list(out, heading, items));
    done(out);
    out.append("\n---\n\n").append(ReportPage.DECISION).append("\n\n");
    out.append(Markdown.plain(page.imprint())).append('\n');
    return out.toString();
  }

  /** Numbered, as a line that was taken back is called by its number. */
  private void done(StringBuilder out) {
    if (!done.lines().isEmpty()) {
      out.append("\n## What was done with the case\n\n");
      for (int at = 0; at < done.lines().size(); at++) {
        out.append(at + 1).append(". ").append(Markdown.plain(done.lines().get(at))).append('\n');
      }
    }
  }

  private static String subject(String subject) {
    int colon = subject.indexOf(": ");
    return colon < 0
        ? "**" + subject + "**"
        : "**"
            + subject.substring(0, colon)
            + ":** "
            + Markdown.verbatim(subject.substring(colon + 2));
  }

  private static void list(StringBuilder out, String heading, List<String> items) {
    if (!items.isEmpty()) {
      out.append("\n## ").append(heading).append("\n\n");
      items.forEach(item -> out.append("- ").append(Markdown.plain(item)).append('\n'));
    }
  }

  private static void points(StringBuilder out, String heading, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    out.append("\n## ").append(heading).append('\n');
    for (Point point : points) {
      out.append("\n### ").append(Markdown.plain(point.title())).append("\n\n");
      out.append('*').append(point.strength()).append("*\n\n");
      if (point.contradiction()) {
        out.append("These do not agree:\n\n");
      }
      out.append(
          point.quotes().stream().map(MarkdownReport::quote).collect(Collectors.joining(">\n")));
      if (point.more() > 0) {
        out.append(">\n> and ").append(point.more()).append(" more like this\n");
      }
      out.append('\n');
      point.labelled((label, texts) -> labelled(out, label, texts));
    }
  }

  private static String quote(ShownQuote quote) {
    return "> "
        + Markdown.verbatim(quote.words())
        + "  \n> — "
        + Markdown.verbatim(quote.place())
        + "\n";
  }

  private static void labelled(StringBuilder out, String label, List<String> texts) {
    if (!texts.isEmpty()) {
      out.append("- **").append(label).append(":** ");
      out.append(Markdown.plain(String.join("; ", texts))).append('\n');
    }
  }

  private static void questions(StringBuilder out, ReportPage page) {
    if (page.questions().isEmpty()) {
      return;
    }
    out.append("\n## What to ask\n\n");
    int number = 1;
    for (Question question : page.questions()) {
      String lead = number++ + ". ";
      String indent = " ".repeat(lead.length()) + "- ";
      out.append(lead).append(Markdown.plain(Visible.line(question.ask()))).append('\n');
      AskedNote.of(question, Phrasebook.ENGLISH)
          .ifPresent(note -> out.append(indent).append(Markdown.plain(note)).append('\n'));
      out.append(indent).append("Good answer: ");
      out.append(Markdown.plain(Visible.line(question.goodAnswer()))).append('\n');
      out.append(indent).append("Bad sign: ");
      out.append(Markdown.plain(Visible.line(question.badSign()))).append('\n');
    }
    if (page.moreQuestions() > 0) {
      out.append("\nand ").append(page.moreQuestions()).append(" more in the JSON report\n");
    }
    out.append("\nTo send as they are:\n\n");
    out.append(Markdown.block(QuestionsReport.listed(page.questions())));
  }
}
