package dev.bonafide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizedNameTest {
  @ParameterizedTest
  @CsvSource({"日下部(情シス), 日下部(情シス", "暖暖（招募专员）, 暖暖 招募专员", "人事森, 人事 森"})
  void blanks_and_brackets_make_no_other_name(String one, String other) {
    assertThat(RecognizedName.areSame(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ハン・ジウォン, ハシ・ジウオン", "バン, パシ", "日下部(情シス), 日下部(情ツス", "Ilya_01, lIya_O1"})
  void a_spelling_read_once_in_letters_that_look_the_same_is_no_other_name(
      String one, String other) {
    assertThat(RecognizedName.areSame(one, other)).isFalse();
    assertThat(RecognizedName.areOne(one, other, Map.of(one, 2L, other, 1L))).isTrue();
  }

  @Test
  void two_people_whose_names_look_the_same_stay_two() {
    List<String> all = List.of("リン", "リツ", "リン", "リツ");

    assertThat(RecognizedName.areOne("リン", "リツ", RecognizedName.times(all))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"森川, 森田", "バン, ハン", "류정훈, 류정흔", "Ana Ruiz, Anna Ruiz", "周子墨, [?]", "José, Jose"})
  void other_letters_make_another_name(String one, String other) {
    assertThat(RecognizedName.areOne(one, other, Map.of())).isFalse();
  }

  @Test
  void the_spelling_that_comes_most_often_is_taken() {
    assertThat(RecognizedName.usual(List.of("ハシ", "ハン", "ハン"))).hasValue("ハン");
    assertThat(RecognizedName.usual(List.of("人事森", "人事 森"))).hasValue("人事 森");
    assertThat(RecognizedName.usual(List.of())).isEmpty();
  }

  @Test
  void a_spelling_that_closes_its_bracket_is_taken_before_all_that_do_not() {
    assertThat(RecognizedName.usual(List.of("森(人事", "森(人事", "森(人事)"))).hasValue("森(人事)");
    assertThat(RecognizedName.usual(List.of("森「人事", "森「人事", "森「人事」"))).hasValue("森「人事」");
  }
}
