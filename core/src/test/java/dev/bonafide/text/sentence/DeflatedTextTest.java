package dev.bonafide.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "not base64 at all!", "eJw"})
  void what_is_damaged_is_refused(String text) {
    assertThatThrownBy(() -> DeflatedText.bytes(text)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void bytes_come_back_as_they_were(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    assertThat(DeflatedText.bytes(DeflatedText.of(bytes))).isEqualTo(bytes);
  }

  @Test
  void what_repeats_becomes_short() {
    assertThat(DeflatedText.of(new byte[100_000])).hasSizeLessThan(1000);
  }
}
