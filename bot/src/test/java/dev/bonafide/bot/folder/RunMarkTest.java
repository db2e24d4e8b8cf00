package dev.bonafide.bot.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunMarkTest {
  @TempDir private Path folder;

  @Test
  void the_mark_and_its_folder_are_nobody_else_s_to_read_from_the_next_start_on()
      throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path mark = Files.createFile(data.resolve("running"));
    set(data, "rwxr-xr-x");
    set(mark, "rw-r--r--");

    try (RunMark running = RunMark.in(data)) {
      assertThat(running.lastEndedWell()).isFalse();
      assertThat(rights(data)).isEqualTo("rwx------");
      assertThat(rights(mark)).isEqualTo("rw-------");
    }
    assertThat(mark).doesNotExist();
  }

  private static void set(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
