package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.CardBuilder;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.VerdictSections;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A verdict as a card: the verdict first, the findings that tell most with their words and how they
 * may be innocent, what to ask, what speaks against it, what could not be judged; buttons lead to
 * the rest. Where many look on, it names nobody and quotes nothing.
 */
final class SlackVerdictCard {
  private static final int QUOTES = 2;
  private static final int SUBJECT = 300;
  private static final int NOTICES = 5;
  private static final int LIMITS = 3;
  private static final int FULL = 3;

  /** Where nothing is quoted. */
  private static final int SHOWN = 6;

  /** Which checks those are stands under "Show evidence". */
  private static final Pattern BY_GROUP = Pattern.compile("(saw nothing): .*");

  private static final String APART =
      "Names and quotations are left out here, as many can read this; “Show evidence” shows them to"
          + " you alone.";

  private final BotAnswer.Judged judged;
  private final ReplyContext context;
  private final ReportPage page;
  private final CardBuilder card = SlackMarkup.card();
  private final VerdictSections sections;

  SlackVerdictCard(BotAnswer.Judged judged, ReplyContext context) {
    this.judged = judged;
    this.context = context;
    this.page = ReportPage.of(judged.examination(), judged.particulars());
    this.sections = new VerdictSections(judged, page, Phrasebook.ENGLISH, SlackMarkup.MRKDWN, card);
  }

  /** Takes the parts in by their worth. */
  List<JsonObject> blocks() {
    head();
    foot();
    sections.advice();
    if (context.isOpen()) {
      open();
    } else {
      redacted();
    }
    List<JsonObject> blocks = new ArrayList<>();
    blocks.add(Blocks.header(page.headline()));
    card.parts()
        .forEach(
            (part, texts) ->
                texts.forEach(
                    text ->
                        blocks.add(
                            part == CardPart.FOOT ? Blocks.context(text) : Blocks.section(text))));
    // Above the small print, where thumbs reach it.
    SlackButtons.of(context, !page.found().isEmpty())
        .ifPresent(buttons -> blocks.add(blocks.size() - 1, buttons));
    SlackButtons.speakers(context, judged.choices()).ifPresent(row -> blocks.add(1, row));
    return blocks;
  }

  private void open() {
    more(sections.found(0, FULL, point -> SlackMarkup.POINTS.full(point, QUOTES)));
    sections.ask(0, judged.questions(), Question::ask);
    sections.limits(0, LIMITS);
    sections.against(one -> BY_GROUP.matcher(one).replaceFirst("$1."));
    sections.noted(VerdictSections::numbered);
  }

  private void redacted() {
    more(sections.found(0, SHOWN, SlackMarkup.POINTS::withoutWords));
    sections.ask(0, judged.questions(), Question::general);
    sections.noted(VerdictSections::numbered);
    card.add(CardPart.LIMITS, APART);
  }

  private void head() {
    String subject = context.isOpen() ? page.subject() : page.subject().replaceFirst(":.*", "");
    card.add(
        CardPart.HEAD,
        "*%s*\n%s"
            .formatted(
                SlackEscape.evidence(subject, SUBJECT),
                SlackEscape.evidence(page.summary(), VerdictSections.SUMMARY)));
  }

  /** That a person decides is never left out; nor, of many notices, what the bot says of itself. */
  private void foot() {
    List<String> notices = new ArrayList<>(judged.plain());
    if (context.isOpen()) {
      judged.notices().stream().filter(one -> !judged.plain().contains(one)).forEach(notices::add);
    }
    card.add(
        CardPart.FOOT,
        sections.notices(notices, NOTICES)
            + "_Case %d. %s_".formatted(judged.caseId().number(), ReportPage.DECISION));
  }

  private void more(int shown) {
    sections.more(shown, "…and %d more under “Show evidence”"::formatted);
  }
}
