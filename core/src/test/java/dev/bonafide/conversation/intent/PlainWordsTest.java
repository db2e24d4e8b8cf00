package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
  private static Intent read(String words) {
    return PlainWords.read(words, _ -> false);
  }

  @Test
  void a_letter_that_is_wanted_stays_a_letter() {
    assertThat(read("write them a polite rejection please").is(Meaning.WRITE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turkce yazsana. ben npm install i calistirdim bile, cüzdan bagliydi, noldu simdi",
        "translate this to English please. I already ran npm install",
        "schreib mir das auf Deutsch, ich habe denen schon 300 Euro überwiesen"
      })
  void who_says_what_they_did_already_is_told_what_to_do_whatever_else_they_want(String words) {
    assertThat(read(words).is(Meaning.NEXT)).as(read(words).toString()).isTrue();
  }
}
