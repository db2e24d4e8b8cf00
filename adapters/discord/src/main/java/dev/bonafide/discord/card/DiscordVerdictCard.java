package dev.bonafide.discord.card;

import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.VerdictSections;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.List;

/**
 * A verdict as texts of a card: the verdict first, each finding with its words and how it may be
 * innocent, what to ask, what speaks against it, what could not be judged. What finds no room is
 * counted, and said how to get.
 */
public final class DiscordVerdictCard {
  static final String ABOUT_POST = "Signs, not proof. This rates the post, not the person.";
  private static final int QUOTES = 2;
  private static final int NOTICES = 3;
  private static final int LIMITS = 3;
  private static final int FULL = 2;
  private static final int QUESTIONS = 3;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final CardBuilder card = DiscordMarkup.card();
  private final VerdictSections sections;

  public DiscordVerdictCard(BotAnswer.Judged judged) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars());
    this.sections =
        new VerdictSections(judged, page, Phrasebook.ENGLISH, DiscordMarkup.MARKDOWN, card);
  }

  /** Takes the parts in by their worth; each is a text of its own. */
  public List<String> written(String above) {
    head(above);
    foot();
    sections.advice();
    int shown = sections.found(0, FULL, point -> DiscordMarkup.POINTS.full(point, QUOTES));
    sections.ask(0, QUESTIONS, Question::ask);
    sections.limits(0, 1);
    sections.against(one -> one);
    shown = sections.found(shown, page.found().size(), DiscordMarkup.POINTS::brief);
    sections.more(shown, "…and %d more: press “Evidence”"::formatted);
    sections.noted(DiscordVerdictCard::named);
    sections.ask(QUESTIONS, judged.questions(), Question::ask);
    sections.limits(1, LIMITS);
    return card.texts();
  }

  /** In few words, where a card is not taken. */
  public String plain() {
    return "**%s**\n%s\nCase %d. %s"
        .formatted(
            DiscordEscape.plain(page.headline()),
            DiscordEscape.evidence(page.summary(), VerdictSections.SUMMARY),
            judged.caseId().number(),
            ABOUT_POST);
  }

  private void head(String above) {
    card.add(
        CardPart.HEAD,
        "%s## %s\n%s\n-# %s"
            .formatted(
                above.isEmpty() ? "" : above + "\n",
                DiscordEscape.plain(page.headline()),
                DiscordEscape.evidence(page.summary(), VerdictSections.SUMMARY),
                ABOUT_POST));
  }

  /** The last notice says that a bot answers: it is never left out. */
  private void foot() {
    List<String> notices =
        judged.notices().isEmpty() ? List.of(ReportPage.DECISION) : judged.notices();
    card.add(
        CardPart.FOOT,
        sections.notices(notices.subList(0, notices.size() - 1), NOTICES)
            + "-# Case %d. %s"
                .formatted(judged.caseId().number(), sections.notice(notices.getLast())));
  }

  private static String named(Point point) {
    String title = VerdictSections.numbered(point);
    return point.setAside().isEmpty() ? title : title + " (set aside)";
  }
}
