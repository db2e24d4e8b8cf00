package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which build it is can be told by anyone who reports a defect. */
class VersionTest {
  private static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void without_a_repository_the_commit_is_unknown() throws IOException {
    assertThat(BuildCommit.of(null)).isEqualTo("unknown");
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

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version"})
  void the_version_names_build_commit_rules_and_java(String how) {
    Ran ran = Ran.withShippedRules(Path.of("."), how);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    ShippedDistribution distribution = new ShippedDistribution();
    String rules = distribution.catalogue(distribution.rules()).rules().fingerprint();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Bonafide "),
            line -> assertThat(line).matches("commit (unknown|[0-9a-f]{10}\\+?)"),
            line -> assertThat(line).isEqualTo("rules " + rules),
            line -> assertThat(line).startsWith("Java " + Runtime.version() + ", "));
  }
}
