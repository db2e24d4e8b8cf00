package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which build it is can be told by anyone who reports a defect. */
class VersionTest {
  private static Properties file(String text) throws IOException {
    return BuildCommit.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void without_a_repository_the_commit_is_unknown() throws IOException {
    assertThat(BuildCommit.of(BuildCommit.read(null))).isEqualTo("unknown");
    assertThat(BuildCommit.of(file(""))).isEqualTo("unknown");
    assertThat(BuildCommit.of(file("git.commit.id.abbrev=${git.commit.id.abbrev}")))
        .isEqualTo("unknown");
  }

  @Test
  void a_commit_whose_files_were_changed_since_is_told_with_a_plus() throws IOException {
    assertThat(BuildCommit.of(file("git.commit.id.abbrev=37bbc54d11\ngit.dirty=false")))
        .isEqualTo("37bbc54d11");
    assertThat(BuildCommit.of(file("git.commit.id.abbrev=37bbc54d11\ngit.dirty=true")))
        .isEqualTo("37bbc54d11+");
  }

  @Test
  void the_day_of_the_commit_is_told_where_it_is_known() throws IOException {
    assertThat(BuildCommit.day(file("git.commit.time=${git.commit.time}"))).isEmpty();
    assertThat(BuildCommit.day(file("git.commit.time=2026-11-27T19\\:21\\:36+0000")))
        .hasValue("2026-11-27");
  }

  /** Each run is on the first day of 1970, and no network is asked. */
  @Test
  void a_build_that_is_old_tells_where_to_look_for_a_newer_one() {
    assertThat(Ran.by(SmallDistribution.of("1969-10-02"), Path.of("."), "version").out())
        .contains("built from the sources of 1969-10-02\n")
        .doesNotContain("older");
    assertThat(Ran.by(SmallDistribution.of("1969-09-30"), Path.of("."), "version").out())
        .endsWith(
            "This build is older than three months. Look for a newer one where you got it.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version"})
  void the_version_names_build_commit_rules_and_java(String how) {
    Ran ran = Ran.withShippedRules(Path.of("."), how);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    ShippedDistribution distribution = new ShippedDistribution();
    String rules = distribution.catalogue(distribution.rules()).rules().fingerprint();
    assertThat(ran.out().lines().filter(line -> !line.startsWith("built ")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Bonafide "),
            line -> assertThat(line).matches("commit (unknown|[0-9a-f]{10}\\+?)"),
            line -> assertThat(line).isEqualTo("rules " + rules),
            line -> assertThat(line).startsWith("Java " + Runtime.version() + ", "));
  }
}
