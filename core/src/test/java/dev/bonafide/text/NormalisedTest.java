package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NormalisedTest {

  @Test
  void a_letter_under_a_million_marks_is_a_letter_at_once() {
    String letter = "e" + "\u0301\u0323".repeat(500_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Normalised.of(letter).text()).startsWith("e"));
  }

  @Test
  void an_empty_text_stays_empty() {
    assertThat(Normalised.of("").text()).isEmpty();
  }

  @Test
  void a_lone_surrogate_is_kept_and_breaks_nothing() {
    assertThat(Normalised.of("a\uD800b").text()).hasSize(3);
  }

  @Test
  void styled_letters_become_plain_and_keep_their_place() {
    String styled = "𝐔𝐩𝐰𝐨𝐫𝐤 ok";
    Normalised normalised = Normalised.of(styled);
    assertThat(normalised.text()).isEqualTo("upwork ok");
    assertThat(normalised.original(new Span(0, 6)).of(styled)).isEqualTo("𝐔𝐩𝐰𝐨𝐫𝐤");
    assertThat(normalised.original(new Span(7, 9)).of(styled)).isEqualTo("ok");
  }

  @Test
  void invisible_characters_are_dropped_and_quoted_with_the_word() {
    String hidden = "Up\u200Bwo\u00ADrk now";
    Normalised normalised = Normalised.of(hidden);
    assertThat(normalised.text()).isEqualTo("upwork now");
    assertThat(normalised.original(new Span(0, 6)).of(hidden)).isEqualTo("Up\u200Bwo\u00ADrk");
  }

  @Test
  void accents_of_latin_letters_do_not_matter_composed_or_not() {
    assertThat(Normalised.of("Ação").text()).isEqualTo("acao");
    assertThat(Normalised.of("Ac\u0327a\u0303o").text()).isEqualTo("acao");
    assertThat(Normalised.of("Łódź, Straße, Kadıköy").text()).isEqualTo("lodz, strasse, kadikoy");
  }

  @Test
  void letters_of_other_scripts_keep_their_marks() {
    assertThat(Normalised.of("Й が").text()).isEqualTo("й が");
  }
}
