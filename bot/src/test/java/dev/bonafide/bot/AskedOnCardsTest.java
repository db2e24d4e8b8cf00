package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.PhoneColumn;
import dev.bonafide.chat.card.ShortCard;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.ReportPage;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions that someone asked, on cards: an open one comes first. */
class AskedOnCardsTest {
  private static final String MARK = "✓ Asked: ";
  private static final String ASK = "Ask: ";

  private static final String CHANGED =
      "The verdict was: Nothing known. It is now: Ask first. Someone added an answer.";

  private static List<BotAnswer.Judged> cards() {
    return Stream.of("candidate", "job_post", "recruiter", "solicitation")
        .flatMap(kind -> Cases.of("cards/" + kind + ".jsonl").stream())
        .map(LabelledCase::submission)
        .map(one -> SlackCards.judged(one, List.of(SlackCards.NOTICE)))
        .toList();
  }

  private static List<Question> best(BotAnswer.Judged judged) {
    return ReportPage.of(judged.examination(), judged.particulars()).best();
  }

  private static BotAnswer.Judged ticked(BotAnswer.Judged judged, List<Question> some) {
    Particulars asked =
        judged
            .particulars()
            .asking(some.stream().map(one -> AskedQuestion.of(one, "U1", Instant.EPOCH)).toList());
    return new BotAnswer.Judged(
        judged.caseId(), judged.examination(), asked, judged.notices(), judged.questions());
  }

  private static String card(BotAnswer.Judged judged) {
    return CardText.of(judged, Phrasebook.ENGLISH);
  }

  private static boolean isOn(String card, Question question) {
    return card.contains(ASK + question.ask());
  }

  @Test
  void a_card_asks_another_open_question_before_it_repeats_one() {
    int others = 0;
    for (BotAnswer.Judged plain : cards()) {
      List<Question> best = best(plain);
      List<Question> shown = best.stream().filter(one -> isOn(card(plain), one)).toList();
      String now = card(ticked(plain, shown));
      assertThat(shown).noneMatch(one -> isOn(now, one));
      int marked = now.indexOf(MARK);
      assertThat(marked < 0 || now.indexOf(ASK, marked) < 0).as(now).isTrue();
      others += now.contains(ASK) ? 1 : 0;
    }
    assertThat(others).isPositive();
  }

  @Test
  void beside_what_changed_a_card_that_asks_says_what_to_leave_until_then() {
    List<String> asking =
        Stream.of("job_post", "recruiter", "solicitation")
            .flatMap(kind -> Cases.of("cards/" + kind + ".jsonl").stream())
            .map(LabelledCase::submission)
            .map(one -> SlackCards.judged(one, List.of(CHANGED)))
            .filter(one -> one.examination().assessment().verdict() instanceof Verdict.Verify)
            .map(AskedOnCardsTest::card)
            .filter(card -> card.contains("\nAsk: "))
            .toList();
    assertThat(asking).hasSizeGreaterThan(9).allSatisfy(card -> assertThat(card).contains("\n→ "));
  }

  @Test
  void where_all_were_asked_a_card_marks_them_and_offers_none() {
    int marked = 0;
    for (BotAnswer.Judged plain : cards()) {
      String card = CardText.of(ticked(plain, best(plain)), Phrasebook.ENGLISH);
      assertThat(card).doesNotContain("\nAsk: ");
      marked += card.contains(MARK) ? 1 : 0;
    }
    assertThat(marked).isPositive();
  }

  @Test
  void a_card_in_discord_marks_them_too_also_where_it_asks_in_a_moderators_voice() {
    long marked =
        cards().stream()
            .map(plain -> ticked(plain, best(plain)))
            .map(
                one ->
                    new DiscordVerdictCard(one, Audience.MODERATOR, true, DiscordMessages.ENGLISH)
                        .written("above"))
            .map(lines -> String.join("\n", lines))
            .peek(card -> assertThat(card).doesNotContain("Ask the poster: "))
            .filter(card -> card.contains(MARK))
            .count();
    assertThat(marked).isPositive();
  }

  @Test
  void without_a_mark_a_card_is_as_it_was_and_with_all_of_them_no_longer_than_it_may_be() {
    PhoneColumn narrow = new PhoneColumn(237 / 16.8);
    for (BotAnswer.Judged plain : cards()) {
      assertThat(card(ticked(plain, List.of()))).isEqualTo(card(plain));
      String discord =
          String.join(
              "\n",
              new DiscordVerdictCard(
                      ticked(plain, best(plain)), Audience.MEMBER, true, DiscordMessages.ENGLISH)
                  .written(""));
      String shown = discord.replaceAll("\\\\(?=\\p{Punct})|\\*\\*", "");
      int lines = shown.lines().mapToInt(line -> Math.max(1, narrow.lines(line))).sum();
      assertThat(lines).as(discord).isLessThanOrEqualTo(ShortCard.LINES + 1);
    }
  }
}
