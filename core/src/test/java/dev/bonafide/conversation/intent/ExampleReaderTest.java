package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.text.sentence.PlainSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {
  private static final List<ExampleSentence> ALL = ExampleReader.shipped();

  private static long count(String language, Meaning meaning) {
    return ALL.stream()
        .filter(one -> one.language().equals(language) && one.meaning() == meaning)
        .count();
  }

  @Test
  void each_meaning_has_examples_in_each_language() {
    for (Meaning meaning : Meaning.values()) {
      for (String language : IntentWordsReader.LANGUAGES) {
        assertThat(count(language, meaning)).as(meaning + " " + language).isGreaterThan(15);
      }
    }
  }

  @Test
  void each_meaning_has_some_examples_in_languages_without_a_file_of_words() {
    for (Meaning meaning : Meaning.values()) {
      for (String language : ExampleReader.languages()) {
        assertThat(count(language, meaning)).as(meaning + " " + language).isGreaterThan(6);
      }
    }
  }

  @Test
  void none_is_empty_or_longer_than_what_is_looked_at() {
    assertThat(ALL)
        .allSatisfy(one -> assertThat(one.text().length()).isBetween(1, PlainSentence.LONGEST));
  }

  @Test
  void no_sentence_means_two_things() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (ExampleSentence one : ALL) {
      if (!seen.add(one.language() + " " + one.text())) {
        twice.add(one.text());
      }
    }
    assertThat(twice).isEmpty();
  }
}
