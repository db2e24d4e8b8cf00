package dev.bonafide.bot.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewerClassFilesTest {
  private static final Path PICOCLI =
      Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @TempDir Path folder;
  private Path library;

  @BeforeEach
  void copyLibrary() throws IOException {
    library = Files.copy(PICOCLI, folder.resolve("picocli.jar"));
  }

  @Test
  void what_is_no_archive_ends_the_build_and_is_left_as_it_was() throws IOException {
    Files.writeString(library, "not an archive");

    assertThatThrownBy(() -> NewerClassFiles.main(new String[] {library.toString()}))
        .isInstanceOf(ZipException.class);
    assertThat(library).hasContent("not an archive");
  }

  @Test
  void every_class_can_be_cached_afterward() throws IOException {
    assertThat(classVersions()).contains(ClassFile.JAVA_5_VERSION);

    NewerClassFiles.main(new String[] {library.toString()});

    assertThat(classVersions()).hasSizeGreaterThan(200).containsOnly(ClassFile.JAVA_8_VERSION);
  }

  @Test
  void every_class_still_passes_the_verifier() throws Exception {
    NewerClassFiles.main(new String[] {library.toString()});

    try (URLClassLoader alone =
        new URLClassLoader(
            new URL[] {library.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String name : classNames()) {
        if (!name.contains("Groovy")) {
          assertThat(Class.forName(name, true, alone).getClassLoader()).isSameAs(alone);
        }
      }
    }
  }

  @Test
  void all_else_and_every_time_stay() throws IOException {
    List<String> before = entries();

    NewerClassFiles.main(new String[] {library.toString()});

    assertThat(entries()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
  }

  @Test
  void a_library_that_was_rewritten_says_so_and_is_not_rewritten_again() throws IOException {
    NewerClassFiles.main(new String[] {library.toString()});
    byte[] once = Files.readAllBytes(library);

    NewerClassFiles.main(new String[] {library.toString()});

    assertThat(Files.readAllBytes(library)).isEqualTo(once);
    assertThat(entries()).last().asString().startsWith("META-INF/MODIFIED");
  }

  private List<String> entries() throws IOException {
    try (ZipFile zip = new ZipFile(library.toFile())) {
      return Collections.list(zip.entries()).stream()
          .map(entry -> entry.getName() + " " + entry.getTimeLocal())
          .toList();
    }
  }

  private List<Integer> classVersions() throws IOException {
    try (ZipFile zip = new ZipFile(library.toFile())) {
      List<Integer> versions = new ArrayList<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (isClass(entry.getName())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          versions.add(ClassFile.of().parse(bytes).majorVersion());
        }
      }
      return versions;
    }
  }

  private List<String> classNames() throws IOException {
    try (ZipFile zip = new ZipFile(library.toFile())) {
      return Collections.list(zip.entries()).stream()
          .map(ZipEntry::getName)
          .filter(NewerClassFilesTest::isClass)
          .map(name -> name.replace('/', '.').replace(".class", ""))
          .toList();
    }
  }

  private static boolean isClass(String entry) {
    return entry.startsWith("picocli/") && entry.endsWith(".class");
  }
}
