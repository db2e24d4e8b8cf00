package dev.bonafide.telegram.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A verdict as text: the verdict first, each finding with its words and how it may be innocent,
 * what to ask, what speaks against it, what could not be judged. What finds no room is counted, and
 * said how to get.
 */
final class VerdictText {
  private static final int QUOTES = 2;
  private static final int SUMMARY = 500;
  private static final int NOTICE = 300;
  private static final int NOTICES = 3;
  private static final int LIMITS = 3;
  private static final int FULL = 2;
  private static final int QUESTIONS = 3;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final PointText points;
  private final TelegramCardBuilder telegramCardBuilder = new TelegramCardBuilder();

  VerdictText(BotAnswer.Judged judged, Phrasebook book) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
    this.book = book;
    this.points = new PointText(book);
  }

  /** Takes the parts in by their worth. */
  String written() {
    head();
    foot();
    advice();
    int shown = found(0, FULL, point -> points.full(point, QUOTES));
    ask(0, QUESTIONS);
    limits(0, 1);
    against();
    shown = found(shown, page.found().size(), points::brief);
    more(shown);
    noted();
    ask(QUESTIONS, judged.questions());
    limits(1, LIMITS);
    return telegramCardBuilder.written();
  }

  private void head() {
    telegramCardBuilder.add(
        Part.HEAD,
        "<b>%s</b>\n%s\n%s"
            .formatted(
                Safe.plain(page.headline()),
                Safe.evidence(page.subject(), NOTICE),
                Safe.evidence(page.summary(), SUMMARY)));
  }

  /** That a person decides is never left out. */
  private void foot() {
    List<String> notices = new ArrayList<>(judged.notices());
    boolean isFirst = notices.remove(book.say("talk.notice"));
    StringBuilder said = new StringBuilder();
    notices.stream().limit(NOTICES).forEach(one -> said.append(notice(one)).append('\n'));
    if (notices.size() > NOTICES) {
      said.append(Safe.plain(book.say("card.notices", notices.size() - NOTICES))).append('\n');
    }
    if (page.mixed()) {
      said.append(Safe.plain(book.say("card.english"))).append('\n');
    }
    List<TranslatableText> last =
        List.of(
            TranslatableText.of("card.case", judged.caseId().number()),
            TranslatableText.of(isFirst ? "talk.notice" : "card.decision"));
    telegramCardBuilder.add(Part.FOOT, said + "<i>" + Safe.plain(book.say(last)) + "</i>");
  }

  private static String notice(String text) {
    return Safe.evidence(text, NOTICE);
  }

  /** What stands against going on is always followed by what to do. */
  private void advice() {
    page.advice().forEach(one -> under(Part.ADVICE, "advice", item(one)));
  }

  /** Shows those from one place to another; how many are shown then. */
  private int found(int from, int to, Function<Point, String> laidOut) {
    int shown = from;
    while (shown < Math.min(to, page.found().size())
        && telegramCardBuilder.addApart(Part.FOUND, laidOut.apply(page.found().get(shown)))) {
      shown++;
    }
    return shown;
  }

  private void more(int shown) {
    int left = page.found().size() - shown;
    if (left > 0) {
      int next = page.found().get(shown).number();
      telegramCardBuilder.addMore(book.say("card.more", left, "<code>explain " + next + "</code>"));
    }
  }

  private void ask(int from, int to) {
    List<Question> questions = page.questions();
    for (int at = from; at < Math.min(Math.min(to, judged.questions()), questions.size()); at++) {
      String line = (at + 1) + ". " + Safe.evidence(questions.get(at).ask());
      if (!under(Part.ASK, "ask", line)) {
        return;
      }
    }
  }

  private void against() {
    page.against().forEach(one -> under(Part.AGAINST, "against", item(one)));
  }

  private void noted() {
    if (!page.noted().isEmpty()) {
      String titles =
          page.noted().stream()
              .map(point -> point.number() + ". " + point.title())
              .collect(Collectors.joining("; "));
      telegramCardBuilder.add(
          Part.NOTED,
          "<b>" + Safe.plain(book.say("card.noted")) + "</b> " + Safe.evidence(titles, SUMMARY));
    }
  }

  /** What was not read stands among the notices already. */
  private void limits(int from, int to) {
    String unread = book.say("limits.unread", "");
    page.limits().stream()
        .filter(one -> !one.startsWith(unread))
        .skip(from)
        .limit(to - (long) from)
        .forEach(one -> under(Part.LIMITS, "limits", item(one)));
  }

  private boolean under(Part part, String heading, String line) {
    return telegramCardBuilder.addUnder(part, Safe.plain(book.say("card." + heading)), line);
  }

  private static String item(String text) {
    return "• " + Safe.evidence(text, NOTICE);
  }
}
