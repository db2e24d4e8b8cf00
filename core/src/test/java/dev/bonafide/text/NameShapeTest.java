package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameShapeTest {
  @ParameterizedTest
  @CsvSource({
    "ハン・ジウォン, ハシ・ジウオン",
    "バン, パシ",
    "日下部(情シス), 日下部(情ツス",
    "暖暖（招募专员）, 暖暖 招募专员",
    "Ilya_01, lIya_O1",
  })
  void letters_that_look_the_same_and_brackets_make_no_other_name(String one, String other) {
    assertThat(NameShape.areAlike(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"森川, 森田", "バン, ハン", "류정훈, 류정흔", "Ana Ruiz, Anna Ruiz", "周子墨, [?]", "José, Jose"})
  void other_letters_make_another_name(String one, String other) {
    assertThat(NameShape.areAlike(one, other)).isFalse();
  }

  @Test
  void the_spelling_that_comes_most_often_is_taken() {
    assertThat(NameShape.usual(List.of("ハシ", "ハン", "ハン"))).hasValue("ハン");
    assertThat(NameShape.usual(List.of())).isEmpty();
  }

  @Test
  void a_spelling_that_closes_its_bracket_is_taken_before_all_that_do_not() {
    assertThat(NameShape.usual(List.of("森(人事", "森(人事", "森(人事)"))).hasValue("森(人事)");
  }
}
