package dev.bonafide.bot.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {
  @TempDir private Path data;

  @Test
  void nobody_else_may_read_it_and_nothing_of_it_is_left() throws IOException {
    ScratchFolder scratch = ScratchFolder.in(data).orElseThrow();
    Files.writeString(scratch.path().resolve("upload_1.tmp"), "evidence");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.path())))
        .isEqualTo("rwx------");

    scratch.close();

    assertThat(folders()).isEmpty();
  }

  @Test
  void what_a_server_left_that_died_goes_and_what_another_one_uses_stays() throws IOException {
    Path left = Files.createDirectories(data.resolve("temporary/bonafide-server-1/work/ROOT"));
    Files.writeString(left.resolve("upload_1.tmp"), "evidence");
    Path foreign = Files.createDirectories(data.resolve("temporary/somebody-else-s"));

    try (ScratchFolder running = ScratchFolder.in(data).orElseThrow();
        ScratchFolder second = ScratchFolder.in(data).orElseThrow()) {
      assertThat(folders())
          .containsExactlyInAnyOrder(running.path(), second.path(), foreign.toRealPath());
    }
    assertThat(folders()).containsExactly(foreign.toRealPath());
  }

  @Test
  void a_link_of_that_name_leads_to_nothing_that_is_deleted() throws IOException {
    Path precious = Files.createDirectories(data.resolve("precious"));
    Files.writeString(precious.resolve("file"), "kept");
    Files.createDirectories(data.resolve("temporary"));
    Files.createSymbolicLink(data.resolve("temporary/bonafide-server-2"), precious);

    ScratchFolder.in(data).orElseThrow().close();

    assertThat(precious.resolve("file")).hasContent("kept");
  }

  @Test
  void without_a_data_folder_it_is_among_the_temporary_files() throws IOException {
    Path file = Files.createFile(data.resolve("file"));
    try (ScratchFolder scratch = ScratchFolder.in(file).orElseThrow()) {
      assertThat(scratch.path().getParent())
          .isEqualTo(Path.of(System.getProperty("java.io.tmpdir")).toRealPath());
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(data.toRealPath().resolve("temporary"))) {
      return all.toList();
    }
  }
}
