package dev.bonafide.documents.picture.chat;

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
  @ValueSource(
      strings = {
        "lucasDev",
        "leoMessi",
        "lyraDev",
        "lyra",
        "John landlord",
        "Anna lawyer",
        "Jean l'Huillier",
        "Jean l’Huillier",
        "David lloyd",
        "Ana llorente"
      })
  void a_name_that_may_begin_with_a_small_l_stays(String name) {
    assertThat(NameLetters.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Bogdan llie, Bogdan Ilie",
    "Lindiwe loT, Lindiwe IoT",
    "loT, IoT",
    "lT Support, IT Support",
    "lgor Petrov, Igor Petrov",
    "lsabelDev, IsabelDev",
    "|rina Popa, Irina Popa",
    "lan Moss, Ian Moss",
    "Omar ibn Said, Omar ibn Said"
  })
  void a_name_begins_with_a_capital(String read, String name) {
    assertThat(NameLetters.of(read)).isEqualTo(name);
  }
}
