package dev.bonafide.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jon Weiss | Bobby Sierra",
        "Unidentified speaker | Bobby Sierra",
        "B | Bobby Sierra",
        "BS | Bobby Sierra",
        "Kevin Liu | Xiaoming Liu",
        "Brian M | Brian Kowalczyk",
        "'' | Bobby Sierra",
        "!!! | Bobby Sierra",
        "Bobby Sierra | ''",
        "Priya (charge desk) | Priya Raman",
        "wen | Lin Haoran",
        "dev | Devin Code",
        "Jon's iPhone | Bobby Sierra",
        "iPhone (2) | Bobby Sierra",
        "Bobby's team | Bobby Sierra",
        "You | Bobby Sierra",
        "Guest (External) | Bobby Sierra",
        "carla@mail.example | Bobby Sierra",
        "Herr Weiss | Bobby Sierra",
        "佐藤さん | 田中 太郎",
        "Anna R. (Nimbus) | Anna Müller",
        "Dr. | Bobby Sierra"
      })
  void another_name_is_no_form_of_it(String label, String name) {
    assertThat(NameMatch.matches(label, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bobby | Bobby Sierra",
        "Mr. Sierra | Bobby Sierra",
        "Herr Dr. Sierra | Bobby Sierra",
        "**Dr. Sierra** | Bobby Sierra",
        "田中さん | 田中",
        "田中様 | 田中",
        "민준 님 | 민준",
        "SIERRA, Bobby | Bobby Sierra",
        "Bobby S. | Bobby Sierra",
        "Bobby Sierra (Guest) | Bobby Sierra",
        "Motoki Masashi | Motoki",
        "Brian K | Brian Kowalczyk",
        "haoran | Lin Haoran",
        "seoyeon.c | Seo-yeon Choi",
        "Minjun Park | Min-jun Park",
        "andrei.popescu.dev | Andrei Popescu",
        "jmoreno_dev | Jessica Moreno",
        "icardenas (LinkedIn) | Iván Cárdenas",
        "bobbysierra99 | Bobby Sierra",
        "noderunner_tk | noderunner_tk",
        "Kevin Liu <xiaoming.liu.se@mail.example> | Xiaoming Liu",
        "野村 彩花 (Ayaka Nomura) | Ayaka Nomura",
        "OConnor | Liam O'Connor",
        "bobby.sierra | Bobby Sierra",
        "b.sierra | Bobby Sierra",
        "bobby.sierra@mail.example | Bobby Sierra",
        "Bobby Sierra (Unverified) | Bobby Sierra",
        "[External] Bobby S. | Bobby Sierra",
        "Bobby (Guest) | Bobby Sierra",
        "Bobby (iPhone) | Bobby Sierra",
        "Bobby's iPhone (2) | Bobby Sierra",
        "Bobby’s MacBook Pro | Bobby Sierra",
        "iPad von Bobby Sierra | Bobby Sierra",
        "iPhone de Bobby | Bobby Sierra",
        "Zoë Müller | Zoe Muller",
        "Herr Sierra | Bobby Sierra",
        "Mw. B. Sierra | Bobby Sierra",
        "Dr. Sierra | Bobby Sierra",
        "Sra. Sierra | Bobby Sierra",
        "Bobby S. (Nimbus GmbH) | Bobby Sierra",
        "Sierra B. | Bobby Sierra",
        "B. Sierra [Talent] | Bobby Sierra",
        "Bobby S. @ Nimbus | Bobby Sierra",
        "Bobby S. - Nimbus Payments | Bobby Sierra",
        "田中さん | 田中 太郎",
        "田中様 | 田中 太郎",
        "민지님 | 김 민지",
        "Tanaka-san | Taro Tanaka",
        "Bobby S. | Mr. Bobby Sierra",
        "@bobby_s | Bobby Sierra",
        "nuria.casals.logo@mail.example | nuria.casals.logo"
      })
  void a_form_of_a_name_matches(String label, String name) {
    assertThat(NameMatch.matches(label, name)).isTrue();
  }
}
