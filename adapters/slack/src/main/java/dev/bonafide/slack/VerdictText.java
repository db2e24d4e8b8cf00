package dev.bonafide.slack;

import dev.bonafide.conversation.Answer;
import dev.bonafide.report.Page;
import dev.bonafide.report.Point;
import dev.bonafide.slack.Sheet.Part;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A verdict as text: the verdict first, each finding with its words and how it may be innocent,
 * what to ask, what speaks against it, what could not be judged. What finds no room is counted, and
 * said how to get.
 */
final class VerdictText {
  private static final int QUOTES = 2;
  private static final int SUMMARY = 400;
  private static final int NOTICE = 220;
  private static final int NOTICES = 3;
  private static final int LIMITS = 3;
  private static final int FULL = 3;

  private final Answer.Judged judged;
  private final Page page;
  private final Sheet sheet = new Sheet();

  VerdictText(Answer.Judged judged) {
    this.judged = judged;
    this.page = Page.of(judged.examination(), judged.particulars());
  }

  /** Takes the parts in by their worth. */
  String written() {
    head();
    foot();
    page.advice().forEach(one -> sheet.addUnder(Part.ADVICE, "What to do next", item(one)));
    int shown = found();
    ask();
    against();
    more(shown);
    noted();
    limits();
    return sheet.written();
  }

  private void head() {
    sheet.add(
        Part.HEAD,
        "*%s*\n%s\n%s"
            .formatted(
                Safe.plain(page.verdict().shown()),
                Safe.evidence(Room.shortened(page.subject(), NOTICE)),
                Safe.evidence(Room.shortened(page.summary(), SUMMARY))));
  }

  /** The last notice says that a bot answers: it is never left out. */
  private void foot() {
    List<String> notices = judged.notices().isEmpty() ? List.of(Page.DECISION) : judged.notices();
    int before = Math.min(notices.size() - 1, NOTICES);
    StringBuilder said = new StringBuilder();
    notices.stream().limit(before).forEach(one -> said.append(notice(one)).append('\n'));
    if (notices.size() - 1 > before) {
      said.append("…and %d more notices\n".formatted(notices.size() - 1 - before));
    }
    sheet.add(
        Part.FOOT,
        said + "_Case %d. %s_".formatted(judged.caseId().number(), notice(notices.getLast())));
  }

  private static String notice(String text) {
    return Safe.evidence(Room.shortened(text, NOTICE));
  }

  /** How many found room. The first are said in full, or briefly where that is too long. */
  private int found() {
    int shown = 0;
    for (Point point : page.found()) {
      boolean full = shown < FULL && sheet.add(Part.FOUND, PointText.full(point, QUOTES) + "\n");
      if (!full && !sheet.add(Part.FOUND, PointText.brief(point) + "\n")) {
        return shown;
      }
      shown++;
    }
    return shown;
  }

  private void more(int shown) {
    int left = page.found().size() - shown;
    if (left > 0) {
      int next = page.found().get(shown).number();
      sheet.add(Part.MORE, "…and %d more: mention me with `explain %d`".formatted(left, next));
    }
  }

  private void ask() {
    int number = 1;
    for (Question question : page.questions().stream().limit(judged.questions()).toList()) {
      String line = number + ". " + Safe.evidence(question.ask());
      if (!sheet.addUnder(Part.ASK, "What to ask", line)) {
        return;
      }
      number++;
    }
  }

  private void against() {
    page.against()
        .forEach(one -> sheet.addUnder(Part.AGAINST, "What speaks against it", item(one)));
  }

  private void noted() {
    if (!page.noted().isEmpty()) {
      String titles =
          page.noted().stream()
              .map(point -> point.number() + ". " + point.title())
              .collect(Collectors.joining("; "));
      sheet.add(
          Part.NOTED,
          "*Noted, without bearing on the verdict:* "
              + Safe.evidence(Room.shortened(titles, SUMMARY)));
    }
  }

  /** What was not read stands among the notices already. */
  private void limits() {
    page.limits().stream()
        .filter(one -> !one.startsWith("Not read: "))
        .limit(LIMITS)
        .forEach(one -> sheet.addUnder(Part.LIMITS, "What could not be judged", item(one)));
  }

  private static String item(String text) {
    return "• " + Safe.evidence(Room.shortened(text, NOTICE));
  }
}
