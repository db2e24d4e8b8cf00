package dev.bonafide.conversation.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedMatterTest {
  private static final Map<Integer, String> FINDINGS =
      Map.of(
          1, "Wants to be paid through someone else's account\nsend it to my cousin's Payoneer",
          2, "Keeps the camera off when asked\nmy webcam broke last week",
          4, "Asks for the laptop at another address\n노트북은 사촌 주소로 보내 주세요 笔记本寄到表弟家 カメラは壊れています");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "that is fine, we know it",
        "why would anybody say something about this please",
        "the camera and the laptop are fine",
        "\uD800"
      })
  void what_names_no_matter_or_two_names_no_finding(String words) {
    assertThat(NamedMatter.in(words, FINDINGS)).isEmpty();
  }

  @Test
  void a_verdict_without_findings_has_none_to_name() {
    assertThat(NamedMatter.in("the camera thing", Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the cousin thing is fine, we know him | 1",
        "payoneer is normal over there | 1",
        "why are cameras a red flag | 2",
        "la webcam no pasa nada | 2",
        "노트북 건은 괜찮아요 | 4",
        "笔记本的事没问题 | 4",
        "表弟那条没事 | 4",
        "カメラの件は問題ありません | 4"
      })
  void a_word_that_one_finding_alone_has_names_it(String words, int number) {
    assertThat(NamedMatter.in(words, FINDINGS)).isEqualTo(OptionalInt.of(number));
  }

  @Test
  void a_hundred_kilobytes_of_evidence_are_read_as_fast_as_their_beginning() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            NamedMatter.in("camera", Map.of(1, "camera ".repeat(20_000), 2, "い".repeat(100_000))));
  }
}
