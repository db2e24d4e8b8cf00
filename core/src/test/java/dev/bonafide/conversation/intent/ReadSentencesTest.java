package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSentencesTest {
  private final List<String> read = new ArrayList<>();
  private final ReadSentences sentences =
      new ReadSentences(
          typed -> {
            read.add(typed);
            return IntentReader.rankedAnew(typed);
          });

  @Test
  void other_words_are_read_for_themselves() {
    sentences.during(
        () -> {
          assertThat(IntentReader.read("why is he flagged?").is(Meaning.REASON)).isTrue();
          assertThat(IntentReader.read("Why is he flagged?").is(Meaning.REASON)).isTrue();
          assertThat(IntentReader.read("thank you so much").is(Meaning.THANKS)).isTrue();
        });
    assertThat(read)
        .containsExactly("why is he flagged?", "Why is he flagged?", "thank you so much");
  }

  @Test
  void nothing_is_known_of_what_was_read_while_other_work_was_done() {
    sentences.during(() -> IntentReader.read("why is he flagged?"));
    ReadSentences.current().ranked("thank you so much");
    assertThat(ReadSentences.current()).isNotSameAs(ReadSentences.current());
    assertThat(read).containsExactly("why is he flagged?");
  }

  @Test
  void what_was_said_many_messages_ago_is_forgotten() {
    for (int message = 0; message <= 8; message++) {
      sentences.ranked("message " + message);
    }
    sentences.ranked("message 8");
    sentences.ranked("message 0");
    assertThat(read).hasSize(10).endsWith("message 8", "message 0");
  }

  @Test
  void words_that_nobody_looks_at_make_no_other_sentence() {
    String looked = "a".repeat(PlainSentence.LONGEST);
    assertThat(sentences.ranked(looked + " one")).isEqualTo(sentences.ranked(looked + " two"));
    assertThat(read).containsExactly(looked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check\n> I will pay for the computer, keep it at your home and install AnyDesk.",
        "so what do we do now",
        "why is he flagged?",
        "ok 1 more thing: his camera was off",
        "mark it as fraud?"
      })
  void from_the_acknowledgement_to_the_answer_the_words_are_read_once(String words) {
    Talk apart = screened();
    Talk talk = screened();
    List<String> answered = new ArrayList<>();
    sentences.during(() -> answered.add(talk.dana(words)));
    assertThat(answered).containsExactly(apart.dana(words));
    assertThat(read).containsExactly(words);
  }

  private static Talk screened() {
    Talk talk = new Talk();
    talk.thread.says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
    talk.dana("screen");
    return talk;
  }
}
