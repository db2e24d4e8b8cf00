package dev.bonafide.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonSoughtTest {

  @Test
  void nobody_is_called_by_signs_alone() {
    assertThatThrownBy(() -> new PersonSought(List.of(" -\u200b ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Li, I like it",
    "Bo, Bobby came",
    "Ann Lee, Joann leeward",
    "Bobby Sierra, Bobby likes the Sierra Nevada",
    "a@b.co, ask a friend: b.company",
    "正樹, 正直な樹木",
  })
  void others_are_not_taken_for_them(String name, String text) {
    assertThat(new PersonSought(List.of(name)).isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Li, (Li)",
    "Bobby Sierra, 'mail BOBBY\u00a0 Sierra, please'",
    "Bobby Sierra, 'Sierra, Bobby'",
    "Bobby Sierra, bobby.sierra@example.com",
    "Bobby Sierra, see @bobbysierra",
    "Bobby Sierra, B\u200bobby Si\u0435rra",
    "José Peña, jose pena said",
    "+1 (415) 555-0100, call 415-555-0100 or +14155550100",
    "正樹, 渡辺正樹です",
    "Juan Carlos Pérez, 'PEREZ, Juan Carlos'",
    "Pérez Juan Carlos, Juan Carlos Pérez",
    "Елена Котова, пишет ЕЛЕНА КОТОВА:",
  })
  void they_are_found_however_they_are_spelt(String name, String text) {
    assertThat(new PersonSought(List.of(name, "else where")).isIn(text)).isTrue();
  }

  @Test
  void a_name_of_eight_letters_is_found_inside_others_and_a_shorter_one_is_not() {
    assertThat(new PersonSought(List.of("annleebe")).isIn("joannleebes")).isTrue();
    assertThat(new PersonSought(List.of("annleeb")).isIn("joannleebs")).isFalse();
  }

  @Test
  void what_nobody_sees_inside_a_short_name_hides_nothing() {
    assertThat(new PersonSought(List.of("Li")).isIn("L\u200bi came")).isTrue();
  }

  @Test
  void an_address_is_not_turned_around_as_a_name_is() {
    assertThat(new PersonSought(List.of("ada li")).isIn("li, ada")).isTrue();
    assertThat(new PersonSought(List.of("@ada li")).isIn("li, ada")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Motoki Masashi, Motoki",
    "Motoki Masashi, masashi",
    "Motoki Masashi, M. Masashi",
    "M. Masashi, Motoki Masashi",
    "Juan Carlos Pérez, Juan Perez",
    "Juan Pérez, 'Perez, Juan Carlos'",
    "Li Wei, Li",
    "渡辺正樹, 渡辺",
    "正樹, 渡辺正樹",
  })
  void a_part_of_a_name_in_any_order_may_be_them(String name, String other) {
    assertThat(new PersonSought(List.of(name, "x@example.com")).mayBe(other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Motoki Masashi, Motoki Tanaka",
    "Motoki Masashi, M. M.",
    "Motoki Masashi, M",
    "Motoki Masashi, Moto",
    "Li Wei, Lisa",
    "渡辺正樹, 渡部",
    "Motoki Masashi, '...'",
    "bobby@example.com, Bobby",
    "+1 415 555 0100, 415",
  })
  void another_name_or_a_part_of_a_contact_is_not_them(String name, String other) {
    assertThat(new PersonSought(List.of(name)).mayBe(other)).isFalse();
  }
}
