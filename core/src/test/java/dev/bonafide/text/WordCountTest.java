package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCountTest {
  private static final String LINK = "https://pay.example/a";

  @ParameterizedTest
  @ValueSource(strings = {"", "look", "what about this one?", "@Ada Apply now (" + LINK + ")"})
  void a_link_with_a_word_or_two_is_a_link_alone(String words) {
    assertThat(WordCount.isLinksAlone(Stream.of(words, LINK))).isTrue();
  }

  @Test
  void nothing_at_all_is_no_link() {
    assertThat(WordCount.isLinksAlone(Stream.of())).isFalse();
    assertThat(WordCount.isLinksAlone(Stream.of("hey, u there?"))).isFalse();
  }

  @Test
  void a_sentence_beside_a_link_is_more_than_a_link() {
    String sentence = "Please install this and send me the code";
    assertThat(WordCount.isLinksAlone(Stream.of(LINK, sentence))).isFalse();
    assertThat(WordCount.isLinksAlone(Stream.of(LINK, "请把电脑寄给我的表弟谢谢您了啊啊啊"))).isFalse();
  }
}
