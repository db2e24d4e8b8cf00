package dev.bonafide.documents.picture.recognized;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseWordsTest {
  private static boolean areLikely(String text) {
    return VietnameseWords.areLikely(Words.page(Words.line(0, 0, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Somos una consultoría con presencia en once países que acompaña a empresas españolas aquí",
        "Nous cherchons un développeur à Montréal, et la société paie le matériel dès le début",
        "Yurt dışında çalışan arkadaşlar için ödeme alıyoruz, günlük kazanç yüksek, güvenilir ekip",
        "Szukamy osób do pracy z domu, płacimy w złotówkach, umowa zlecenie, żadnych opłat, serio",
        "We can go to the bank on the way, you get a cut of it, so ping me at ten to one",
      })
  void other_languages_are_not_taken_for_it(String text) {
    assertThat(areLikely(text)).isFalse();
  }

  @Test
  void a_few_words_of_it_among_others_change_nothing() {
    assertThat(areLikely("Tuyển cộng tác viên tại nhà")).isFalse();
    assertThat(
            areLikely(
                "Nguyễn Thị Phượng joined the channel yesterday and wrote a message about working"
                    + " conditions in Saigon, which everybody answered"))
        .isFalse();
  }

  @Test
  void it_is_known_with_its_letters_and_as_another_model_reads_them() {
    assertThat(areLikely("Tuyển cộng tác viên xử lý đơn hàng tại nhà, sinh viên đều làm được"))
        .isTrue();
    assertThat(areLikely("TUYÊN GÃP 150 CÔNG NHÂN MAY - ÐI LÀM LIËN CTY MAY PHÚ CU'ÒNG THINH KCN"))
        .isTrue();
  }
}
