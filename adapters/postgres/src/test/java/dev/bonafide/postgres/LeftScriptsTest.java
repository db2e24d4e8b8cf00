package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftScriptsTest {
  private static final Instant BEGAN = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir private Path temporary;

  @Test
  void scripts_of_before_go_and_those_that_may_be_running_and_other_files_stay()
      throws IOException {
    Path left = file("detect_linux_distribution_1.sh", BEGAN.minusSeconds(1));
    Path running = file("detect_linux_distribution_2.sh", BEGAN);
    Path other = file("other.sh", BEGAN.minusSeconds(1));

    LeftScripts.takeAway(temporary, BEGAN);

    assertThat(left).doesNotExist();
    assertThat(running).exists();
    assertThat(other).exists();
  }

  @Test
  void a_folder_that_is_not_there_stops_nothing() {
    LeftScripts.takeAway(temporary.resolve("none"), BEGAN);
  }

  private Path file(String name, Instant at) throws IOException {
    Path file = Files.createFile(temporary.resolve(name));
    return Files.setLastModifiedTime(file, FileTime.from(at));
  }
}
