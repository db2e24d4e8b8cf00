package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bonafide.hostile.HostileFile;
import dev.bonafide.testkit.growth.Slowness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged and hostile files at the command line: each is read, or refused by name with status 2,
 * within ten seconds of the usual machine. This class runs in a process with 512 MB (see the pom).
 */
@Tag("long")
@Isolated // Seconds of a clock are no measure beside other tests.
class HostileTest {
  private static final double SLOWNESS = Slowness.ofClock();
  private static final Duration LONGEST = Duration.ofMillis(Math.round(10_000 * SLOWNESS));

  @TempDir Path temp;

  static List<HostileFile> files() {
    return HostileFile.all();
  }

  @Test
  void there_are_sixty_and_more_of_them_and_each_is_another() {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(files().stream().map(HostileFile::sentence)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void each_is_read_or_refused_by_name(HostileFile file) throws IOException {
    file.recipe().write(temp.resolve(file.name()));
    Ran ran =
        assertTimeoutPreemptively(LONGEST, () -> Ran.hurried(SLOWNESS, temp, "read", file.name()));
    if (file.end() != HostileFile.End.READ) {
      assertThat(ran.status()).as(ran.err() + ran.out().lines().limit(3).toList()).isEqualTo(2);
      assertThat(ran.out().isEmpty()).isEqualTo(file.end() == HostileFile.End.REFUSED);
      assertThat(ran.err()).startsWith("bonafide: ").contains(named(file), file.says());
      assertThat(ran.err())
          .doesNotContain("without an answer")
          .doesNotContainPattern("\\b[A-Z]\\w+(?:Exception|OverflowError)\\b");
      assertThat(ran.err().lines()).hasSize(1);
    } else {
      assertThat(ran.err()).isEmpty();
      assertThat(ran.status()).isZero();
      assertThat(ran.out()).contains(file.says()).doesNotContain("root:x:0");
    }
  }

  /** A case names the file of its own that is at fault. */
  private static String named(HostileFile file) {
    return file.name().endsWith("case.yaml") && !file.says().isEmpty() ? file.says() : file.name();
  }
}
