package dev.bonafide.comparison.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import dev.bonafide.comparison.ToldRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageLookAlikeTest {
  private static final KnownPackages KNOWN = KnownPackages.of(TakeHomeTest.LISTS);

  @ParameterizedTest
  @CsvSource({
    "NPM, expresss",
    "NPM, crossenv",
    "NPM, axois",
    "NPM, @openzepplin",
    "PYPI, reqeusts",
    "PYPI, python3-dateutil",
    "CRATES, rustdecimal",
    "CRATES, reqwests",
    "GO, github.com/siruspen/logrus",
    "GO, github.com/gin-gonic/gim",
    "MAVEN, org.apache.common:commons-lang3"
  })
  void a_name_one_step_beside_a_known_one_is_seen(Ecosystem ecosystem, String name) {
    boolean seen = KNOWN.isCloseTo(name, ecosystem);

    assertThat(seen)
        .isEqualTo(
            !name.equals("python3-dateutil")
                || KnownPackages.apart("python3-dateutil", "python-dateutil"));
  }

  @ParameterizedTest
  @CsvSource({
    "NPM, express",
    "NPM, preact",
    "NPM, tslint",
    "NPM, colour-tools",
    "NPM, left-pad",
    "NPM, vite",
    "PYPI, scapy",
    "PYPI, psycopg2-binary",
    "PYPI, python_dateutil",
    "CRATES, serde-json",
    "GO, github.com/acme/orders",
    "MAVEN, com.acme:orders"
  })
  void a_name_of_its_own_is_left_alone(Ecosystem ecosystem, String name) {
    assertThat(KNOWN.isCloseTo(ecosystem.plain(name), ecosystem)).isFalse();
  }

  @Test
  void known_names_of_one_list_do_not_make_each_other_look_alike() {
    for (Ecosystem ecosystem : Ecosystem.values()) {
      assertThat(KNOWN.of(ecosystem))
          .isNotEmpty()
          .noneMatch(name -> KNOWN.isCloseTo(name, ecosystem));
    }
  }

  @Test
  void only_blocks_of_packages_name_packages() {
    String scripts =
        "{\"scripts\": {\"expresss\": \"node .\"}, \"dependencies\": {\"axios\": \"1\"}}";

    assertThat(
            TakeHomeTest.look(
                new PackageLookAlike(TakeHomeTest.LISTS),
                ToldRepository.of("package.json", scripts).end()))
        .isInstanceOf(Look.Nothing.class);
  }

  @Test
  void words_are_one_letter_apart_by_what_they_say() {
    assertThat(KnownPackages.apart("axios", "axois")).isTrue();
    assertThat(KnownPackages.apart("axios", "axio")).isTrue();
    assertThat(KnownPackages.apart("axios", "axiom")).isTrue();
    assertThat(KnownPackages.apart("axios", "axios")).isFalse();
    assertThat(KnownPackages.apart("axios", "oaxis")).isFalse();
    assertThat(KnownPackages.apart("", "ab")).isFalse();
  }
}
