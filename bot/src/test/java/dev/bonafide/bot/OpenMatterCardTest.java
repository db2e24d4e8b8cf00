package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Particulars;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cards of honest talks about which a model asks something, and accuses no one. */
class OpenMatterCardTest {
  private static final String HONEST =
      """
      Anna: Where do you live?
      Bobby: I live in Leeds, near the station, and they said a care-of address is fine.
      Anna: Which project did you like most?
      Bobby: The ledger for a bakery, because I met the people who used it every day.
      Anna: Great, see you on Monday.
      Bobby: Thank you, I will be there at ten with my passport for the paperwork.
      """;

  private static final Submission CASE =
      new Submission(
          SubjectKind.CANDIDATE,
          "Bobby",
          List.of(),
          List.of(Exhibit.of("talk.txt", ExhibitKind.MESSAGES, HONEST)),
          List.of());

  private static final List<String> KINDS =
      List.of(
          "ask-how-it-went",
          "ask-who-was-there",
          "ask-to-show",
          "ask-when-exactly",
          "ask-what-it-means");

  private static final String CARE =
      asked("ask-who-was-there", 2, "they said a care-of address is fine");

  @Test
  void a_plain_answer_leaves_an_honest_talk_alone() {
    assertThat(verdict("")).isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void one_that_asks_about_everything_asks_about_nothing() {
    List<String> whole = HONEST.lines().toList();
    String everything =
        KINDS.stream()
            .flatMap(
                kind ->
                    IntStream.of(2, 4, 6)
                        .mapToObj(
                            line -> asked(kind, line, whole.get(line - 1).replace("Bobby: ", ""))))
            .collect(Collectors.joining(", "));
    assertThat(verdict(everything)).isEqualTo(new Verdict.NoRedFlags());
  }

  @Test
  void a_card_begins_with_the_open_question_and_says_that_nothing_counts() {
    String card = CardText.of(judged(CARE), Phrasebook.ENGLISH);
    assertThat(card.lines().limit(3))
        .containsExactly(
            "<b>Ask first</b>",
            "Nothing that counts was found, but something is still open. This is not an"
                + " accusation.",
            "Ask: About “they said a care-of address is fine”: who else was there, and could we"
                + " talk to one of them?");
    assertThat(card).doesNotContain("1.");
  }

  @Test
  void the_card_says_so_and_asks_the_open_question_in_every_language() {
    for (BotLanguage language : BotLanguage.values()) {
      Phrasebook book = Phrasebook.of(language);
      assertThat(CardText.of(judged(CARE), book))
          .contains(book.say("verdict.verify"), book.say("summary.still-open"))
          .contains("they said a care-of address is fine", "Bobby");
    }
  }

  @Test
  void a_long_question_that_all_rests_on_has_room_above_what_a_chat_says_of_itself() {
    Phrasebook book = Phrasebook.of(BotLanguage.GERMAN);
    String card =
        CardText.of(
            judged(
                asked(
                    "ask-to-settle",
                    2,
                    "I live in Leeds, near the station, and they said a care-of address is fine")),
            book);
    assertThat(card).contains("near the station, and they said a care-of address is fine");
  }

  private static String asked(String kind, int line, String words) {
    return "{\"innocent\": \"\", \"kind\": \"%s\", \"quotes\": [{\"line\": %d, \"words\": \"%s\"}]}"
        .formatted(kind, line, words);
  }

  private static Verdict verdict(String asks) {
    return examination(asks).assessment().verdict();
  }

  private static BotAnswer.Judged judged(String asks) {
    Particulars particulars =
        new Particulars("7", Instant.EPOCH, 0, "0.1.0", "0123456789abcdef", "none");
    return new BotAnswer.Judged(SlackCards.ID, examination(asks), particulars, List.of(), 2);
  }

  private static Examination examination(String asks) {
    return Shipped.ENGINE
        .consulting(
            ShippedEngine.consultation(
                List.of(new Asking(asks)), Agreement.ANY, Allowance.STANDARD))
        .examine(Shipped.DISTRIBUTION.read(CASE));
  }

  /** Answers for the questions of this case as told, and has nothing else to say. */
  private record Asking(String asks) implements Model {
    @Override
    public String name() {
      return "asking";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      String answer =
          FakeReader.first(
              request.instructions(),
              id ->
                  Stream.of(asks)
                      .filter(_ -> id.equals("questions_for_this_case"))
                      .collect(Collectors.joining("", "{\"found\": [", "]}")));
      return new ModelReply.Said(answer, new Usage(1, 1, 1));
    }
  }
}
