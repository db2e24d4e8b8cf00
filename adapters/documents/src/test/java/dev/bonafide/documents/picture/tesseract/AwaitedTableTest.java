package dev.bonafide.documents.picture.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwaitedTableTest {
  private static final BufferedImage PICTURE =
      new BufferedImage(7, 3, BufferedImage.TYPE_BYTE_GRAY);

  @TempDir Path temp;

  @Test
  void a_program_that_no_picture_came_for_ends() throws IOException {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    ProcessHandle waiting;
    try (AwaitedTable table = table("exec /bin/cat")) {
      table.begin();
      waiting =
          ProcessHandle.current()
              .children()
              .filter(child -> !before.contains(child))
              .findFirst()
              .orElseThrow();
      assertThat(waiting.isAlive()).isTrue();
    }

    assertThat(waiting.onExit()).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void a_picture_is_read_by_the_program_that_waits_for_it() throws IOException {
    try (AwaitedTable table = table("exec /usr/bin/head -n 2")) {
      table.begin();

      assertThat(table.of(PICTURE)).isEqualTo("P5\n7 3\n");
    }
  }

  @Test
  void a_program_that_nobody_began_begins_with_the_picture() throws IOException {
    try (AwaitedTable table = table("exec /usr/bin/head -n 2")) {
      assertThat(table.of(PICTURE)).isEqualTo("P5\n7 3\n");
    }
  }

  private AwaitedTable table(String command) throws IOException {
    Path program = Files.writeString(temp.resolve("tesseract"), "#!/bin/sh\n" + command + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new AwaitedTable(new Tesseract(program), "Latin");
  }
}
