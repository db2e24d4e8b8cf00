package dev.bonafide.conversation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.verdict.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told about each topic, by the verdict and by who asks. */
class TopicAdviceTest {
  private static final Verdict STOP = new Verdict.HighRisk();
  private static final Verdict ASK = new Verdict.Verify();
  private static final Verdict NOTHING = new Verdict.NoRedFlags();
  private static final int MOST = 620;

  private static String said(
      BotLanguage language, Verdict verdict, TopicAdvice.Side side, AdviceTopic topic) {
    return new TopicAdvice(language, verdict, side).on(topic);
  }

  private static String english(Verdict verdict, TopicAdvice.Side side, AdviceTopic topic) {
    return said(BotLanguage.ENGLISH, verdict, side, topic);
  }

  @ParameterizedTest
  @EnumSource
  void under_a_stop_and_an_open_question_nothing_is_told_as_where_nothing_is_known(
      AdviceTopic topic) {
    for (BotLanguage language : BotLanguage.values()) {
      for (TopicAdvice.Side side : TopicAdvice.Side.values()) {
        String free = said(language, NOTHING, side, topic);
        assertThat(List.of(said(language, STOP, side, topic), said(language, ASK, side, topic)))
            .doesNotContain(free)
            .allSatisfy(one -> assertThat(one).isNotBlank().hasSizeLessThan(MOST));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void too_little_evidence_is_answered_as_nothing_known_is(AdviceTopic topic) {
    for (TopicAdvice.Side side : TopicAdvice.Side.values()) {
      assertThat(english(new Verdict.InsufficientEvidence(), side, topic))
          .isEqualTo(english(NOTHING, side, topic));
    }
  }

  @ParameterizedTest
  @EnumSource
  void under_a_stop_no_topic_begins_with_a_yes(AdviceTopic topic) {
    for (TopicAdvice.Side side : TopicAdvice.Side.values()) {
      assertThat(english(STOP, side, topic)).doesNotStartWith("Yes").doesNotContain("go on as");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEND    | OFFER     | No, not even one of them
          PAPERS  | OFFER     | No, no copy and no number
          CODE    | OFFER     | No: even opening the folder in an editor
          MONEY   | OFFER     | No: do not pay, deposit, or pass on anything
          REPLY   | OFFER     | Better not to answer at all
          SHIP    | CANDIDATE | No, not to another address either
          SETTLES | CANDIDATE | It helps, but it is not enough by itself
          TELL    | CANDIDATE | Your own side: that it is paused
          PROCEED | CANDIDATE | No: pause here
          PROCEED | MODERATOR | Take the post down or hold it
          DECLINE | CANDIDATE | Ask your lawyer or security team first
          """)
  void a_stop_is_told_by_what_is_asked_and_by_whom(
      AdviceTopic topic, TopicAdvice.Side side, String begins) {
    assertThat(english(STOP, side, topic)).startsWith(begins);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ALONE   | UNKNOWN   | By itself, that says little
          VERIFY  | OFFER     | Find the company's website
          VERIFY  | CANDIDATE | Call the former employer
          REPLY   | OFFER     | An ordinary reply gives nothing away
          PROCEED | MODERATOR | Nothing that was read is a reason to remove it
          DECLINE | OFFER     | Decline briefly and kindly, and give no reasons
          """)
  void where_nothing_is_known_it_is_told_what_to_check(
      AdviceTopic topic, TopicAdvice.Side side, String begins) {
    assertThat(english(NOTHING, side, topic)).startsWith(begins);
  }

  @ParameterizedTest
  @EnumSource
  void what_holds_for_any_verdict_is_told_with_what_this_one_leaves_open(BotLanguage language) {
    Phrasebook book = Phrasebook.of(language, TopicAdvice.class.getPackageName());
    assertThat(said(language, STOP, TopicAdvice.Side.OFFER, AdviceTopic.FATE))
        .endsWith(book.say("on.stays.stop"));
    assertThat(said(language, ASK, TopicAdvice.Side.OFFER, AdviceTopic.FATE))
        .endsWith(book.say("on.stays.ask"));
  }

  @ParameterizedTest
  @EnumSource
  void every_answer_is_of_a_topic_that_is_there(BotLanguage language) {
    Set<String> known =
        Arrays.stream(AdviceTopic.values()).map(AdviceTopic::id).collect(Collectors.toSet());
    Set<String> written =
        PropertyFile.at(TopicAdvice.class.getPackageName() + "." + language.code()).keys().stream()
            .filter(key -> key.startsWith("on."))
            .map(key -> key.split("\\.")[1])
            .collect(Collectors.toSet());
    assertThat(written).containsAll(known).hasSize(known.size() + 7);
  }

  @ParameterizedTest
  @EnumSource
  void there_is_as_much_to_choose_from_in_every_language(BotLanguage language) {
    for (TopicAdvice.Side side : TopicAdvice.Side.values()) {
      for (Verdict verdict : List.of(STOP, ASK, NOTHING)) {
        assertThat(AdviceSentence.of(language, verdict, EnumSet.of(side)))
            .as("%s, %s", side, verdict)
            .hasSizeBetween(30, 130)
            .allMatch(one -> one.words().length() >= 4);
      }
    }
  }
}
