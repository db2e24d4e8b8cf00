package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageLookAlikeTest {
  private static final KnownPackages KNOWN = KnownPackages.of(TakeHomeTest.LISTS);

  @ParameterizedTest
  @CsvSource({
    "npm, expresss",
    "npm, crossenv",
    "npm, axois",
    "npm, @openzepplin",
    "pypi, reqeusts",
    "pypi, python3-dateutil",
    "crates, rustdecimal",
    "crates, reqwests",
    "go, github.com/siruspen/logrus",
    "go, github.com/gin-gonic/gim",
    "maven, org.apache.common:commons-lang3"
  })
  void a_name_one_step_beside_a_known_one_is_seen(String registry, String name) {
    boolean seen = KNOWN.isCloseTo(name, registry);

    assertThat(seen)
        .isEqualTo(
            !name.equals("python3-dateutil")
                || KnownPackages.apart("python3-dateutil", "python-dateutil"));
  }

  @ParameterizedTest
  @CsvSource({
    "npm, express",
    "npm, preact",
    "npm, tslint",
    "npm, colour-tools",
    "npm, left-pad",
    "npm, vite",
    "pypi, scapy",
    "pypi, psycopg2-binary",
    "pypi, python_dateutil",
    "crates, serde-json",
    "go, github.com/acme/orders",
    "maven, com.acme:orders"
  })
  void a_name_of_its_own_is_left_alone(String registry, String name) {
    assertThat(KNOWN.isCloseTo(KnownPackages.plain(name, registry), registry)).isFalse();
  }

  @Test
  void known_names_of_one_list_do_not_make_each_other_look_alike() {
    for (String registry : List.of("npm", "pypi", "crates", "go", "maven")) {
      assertThat(KNOWN.of(registry))
          .isNotEmpty()
          .noneMatch(name -> KNOWN.isCloseTo(name, registry));
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
