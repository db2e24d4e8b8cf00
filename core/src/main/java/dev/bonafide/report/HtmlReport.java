package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict as one page that needs nothing else: no script, no picture, no address. Its policy
 * lets a browser load nothing but its own style.
 *
 * @param every whether all quotes of a finding are shown, and not only the first few
 */
public record HtmlReport(boolean every, WorkDone done) implements Report {
  /** The page's policy, for the header of a server that gives it out. */
  public static final String POLICY = StyleSheet.POLICY;

  /** Creates reports to read on a screen. */
  public HtmlReport() {
    this(false, WorkDone.NOTHING);
  }

  /** Creates reports to pass on, with every quote and what was done. */
  public static HtmlReport whole(WorkDone done) {
    return new HtmlReport(true, done);
  }

  @Override
  public String of(Examination examination, Particulars particulars) {
    ReportPage page = ReportPage.of(examination, particulars);
    HtmlElement html = new HtmlElement();
    head(html, done.headline(page), StyleSheet.CSS);
    html.markup("<header class=\"" + page.verdict().id() + "\">\n<p class=\"subject\">");
    html.markup("<bdi>").text(page.subject()).markup("</bdi></p>\n");
    html.element("h1", done.headline(page));
    for (String below : done.below(page)) {
      html.markup("<p class=\"first\">").text(below).markup("</p>\n");
    }
    html.element("p", page.summary());
    html.markup("</header>\n<main>\n");
    list(html, "Who is being screened?", page.choices());
    list(html, "What to do next", page.advice());
    points(html, "What was found", page.found());
    points(html, ReportPage.NOTICED, page.slight());
    points(html, ReportPage.ASIDE, page.aside());
    list(html, ReportPage.ALSO, page.also());
    questions(html, page);
    page.ending((heading, items) -> list(html, heading, items));
    done(html);
    html.markup("</main>\n<footer>\n")
        .element("p", ReportPage.DECISION)
        .element("p", page.imprint());
    return html.markup("</footer>\n</body>\n</html>\n").written();
  }

  /** Writes the head of a page that needs nothing but its own style. */
  static void head(HtmlElement html, String title, String css) {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.text(StyleSheet.policy(css)).markup("\"/>\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.markup("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
    html.markup("<meta name=\"robots\" content=\"noindex\"/>\n");
    html.markup("<meta name=\"color-scheme\" content=\"light dark\"/>\n");
    html.element("title", title + " · Bonafide");
    html.markup("<style>" + css + "</style>\n</head>\n<body>\n");
  }

  static void list(HtmlElement html, String heading, List<String> items) {
    if (!items.isEmpty()) {
      html.markup("<section>\n").element("h2", heading).markup("<ul>\n");
      items.forEach(item -> html.element("li", item));
      html.markup("</ul>\n</section>\n");
    }
  }

  private void points(HtmlElement html, String heading, List<Point> points) {
    if (!points.isEmpty()) {
      html.markup("<section>\n").element("h2", heading);
      points.forEach(point -> point(html, point));
      html.markup("</section>\n");
    }
  }

  private void point(HtmlElement html, Point point) {
    html.markup("<article>\n").element("h3", point.title());
    html.markup("<p class=\"strength\">").text(point.strength()).markup("</p>\n");
    if (point.contradiction()) {
      html.element("p", "These do not agree:");
    }
    for (ShownQuote quote : quotes(point)) {
      html.markup("<blockquote>\n<p dir=\"auto\">")
          .text("“" + quote.words() + "”")
          .markup("</p>\n");
      html.markup("<cite><bdi>").text(quote.place()).markup("</bdi></cite>\n</blockquote>\n");
    }
    if (!every && point.more() > 0) {
      html.element("p", "and " + point.more() + " more like this");
    }
    html.markup("<dl>\n");
    point.labelled((label, texts) -> term(html, label, texts));
    html.markup("</dl>\n</article>\n");
  }

  private List<ShownQuote> quotes(Point point) {
    Stream<ShownQuote> beyond = every ? point.beyond().stream() : Stream.of();
    return Stream.concat(point.quotes().stream(), beyond).toList();
  }

  /** Numbered, as a line that was taken back is called by its number. */
  private void done(HtmlElement html) {
    if (!done.lines().isEmpty()) {
      html.markup("<section>\n").element("h2", "What was done with the case").markup("<ol>\n");
      done.lines().forEach(line -> html.element("li", line));
      html.markup("</ol>\n</section>\n");
    }
  }

  private static void term(HtmlElement html, String label, List<String> texts) {
    if (!texts.isEmpty()) {
      html.element("dt", label);
      texts.forEach(text -> html.element("dd", text));
    }
  }

  private static void questions(HtmlElement html, ReportPage page) {
    if (page.questions().isEmpty()) {
      return;
    }
    html.markup("<section>\n").element("h2", "What to ask").markup("<ol>\n");
    for (Question question : page.questions()) {
      html.markup("<li>").element("p", Visible.line(question.ask()));
      AskedNote.of(question, Phrasebook.ENGLISH).ifPresent(note -> html.element("p", note));
      html.markup("<dl>\n");
      term(html, "Good answer", List.of(Visible.line(question.goodAnswer())));
      term(html, "Bad sign", List.of(Visible.line(question.badSign())));
      html.markup("</dl></li>\n");
    }
    html.markup("</ol>\n");
    if (page.moreQuestions() > 0) {
      html.element("p", "and " + page.moreQuestions() + " more in the JSON report");
    }
    html.markup("</section>\n");
  }
}
