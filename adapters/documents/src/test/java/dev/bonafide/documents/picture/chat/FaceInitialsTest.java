package dev.bonafide.documents.picture.chat;

import static dev.bonafide.documents.picture.recognized.Words.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceInitialsTest {

  @ParameterizedTest
  @CsvSource({
    "Al Gore, Al Gore",
    "Jo, Jo",
    "Li Wei Lin, Li Wei Lin",
    "TW Tamara, TW Tamara",
    "Tamara Whitlock, Tamara Whitlock"
  })
  void a_short_name_stays(String read, String name) {
    assertThat(NameLetters.withoutInitials(line(0, 0, read)).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "TW Tamara Whitlock-Ruiz, Tamara Whitlock-Ruiz",
    "Tw Tamara Whitlock-Ruiz, Tamara Whitlock-Ruiz",
    "t tarn, tarn",
    "K Kira, Kira"
  })
  void the_initials_in_a_face_beside_it_are_no_part_of_a_name(String read, String name) {
    assertThat(NameLetters.withoutInitials(line(0, 0, read)).text()).isEqualTo(name);
  }
}
