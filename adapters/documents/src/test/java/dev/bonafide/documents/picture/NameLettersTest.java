package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLettersTest {
  @ParameterizedTest
  @ValueSource(strings = {"lena", "llie", "Maria la Rosa", "Ana l", "sunny_dev_88", "", "[?] llie"})
  void what_may_be_written_so_stays(String name) {
    assertThat(NameLetters.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Bogdan llie, Bogdan Ilie",
    "Lindiwe loT, Lindiwe IoT",
    "loT, IoT",
    "|rina Popa, Irina Popa"
  })
  void a_name_begins_with_a_capital(String read, String name) {
    assertThat(NameLetters.of(read)).isEqualTo(name);
  }
}
