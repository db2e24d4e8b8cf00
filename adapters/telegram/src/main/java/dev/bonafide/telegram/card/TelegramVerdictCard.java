package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.PointText;
import dev.bonafide.chat.card.VerdictSections;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict as text: the verdict first, each finding with its words and how it may be innocent,
 * what to ask, what speaks against it, what could not be judged. What finds no room is counted, and
 * said how to get.
 */
final class TelegramVerdictCard {
  private static final int QUOTES = 2;
  private static final int SUBJECT = 300;
  private static final int NOTICES = 3;
  private static final int LIMITS = 3;
  private static final int FULL = 2;
  private static final int QUESTIONS = 3;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final PointText points;
  private final CardBuilder card = TelegramMarkup.card();
  private final VerdictSections sections;

  TelegramVerdictCard(BotAnswer.Judged judged, Phrasebook book) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
    this.book = book;
    this.points = TelegramMarkup.points(book);
    this.sections = new VerdictSections(judged, page, book, TelegramMarkup.HTML, card);
  }

  /** Takes the parts in by their worth. */
  String written() {
    head();
    foot();
    sections.advice();
    int shown = sections.found(0, FULL, point -> points.full(point, QUOTES));
    sections.ask(0, QUESTIONS, Question::ask);
    sections.limits(0, 1);
    sections.against(one -> one);
    more(sections.found(shown, page.found().size(), points::brief));
    sections.noted(VerdictSections::numbered);
    sections.ask(QUESTIONS, judged.questions(), Question::ask);
    sections.limits(1, LIMITS);
    return card.written();
  }

  private void head() {
    card.add(
        CardPart.HEAD,
        "<b>%s</b>\n%s\n%s"
            .formatted(
                TelegramEscape.plain(page.headline()),
                TelegramEscape.evidence(page.subject(), SUBJECT),
                TelegramEscape.evidence(page.summary(), VerdictSections.SUMMARY)));
  }

  /** That a person decides is never left out. */
  private void foot() {
    List<String> notices = new ArrayList<>(judged.notices());
    boolean isFirst = notices.remove(book.say("talk.notice"));
    String english = page.mixed() ? TelegramEscape.plain(book.say("card.english")) + "\n" : "";
    List<TranslatableText> last =
        List.of(
            TranslatableText.of("card.case", judged.caseId().number()),
            TranslatableText.of(isFirst ? "talk.notice" : "card.decision"));
    card.add(
        CardPart.FOOT,
        sections.notices(notices, NOTICES)
            + english
            + "<i>"
            + TelegramEscape.plain(book.say(last))
            + "</i>");
  }

  private void more(int shown) {
    sections.more(
        shown,
        left -> {
          int next = page.found().get(shown).number();
          return book.say("card.more", left, "<code>explain " + next + "</code>");
        });
  }
}
