package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.documents.intake.Unhurried;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {
  private static final String CASE =
      """
      subject: {kind: candidate, name: Ana Torres}
      exhibits:
        - {kind: resume, file: docs/cv.txt, name: cv}
        - {kind: repository, file: take-home}
        - {kind: note, text: camera off}
      """;

  @TempDir Path temp;

  private final Cases cases = new Cases(Opened.intake());

  @Test
  void what_is_not_there_or_no_file_is_named() {
    assertThatThrownBy(() -> cases.open("gone", null, temp.resolve("gone")))
        .hasMessage("gone: there is no such file");
    assertThatThrownBy(() -> cases.open("empty", null, temp)).hasMessage("empty: holds no files");
  }

  /** As for all that comes with one request, which is counted together. */
  @Test
  void the_files_of_an_archive_are_counted_once() throws IOException {
    for (String name : List.of("z.zip", "z.tar", "z.tgz")) {
      Path file = temp.resolve(name);
      Files.write(file, packed(name, 50));
      assertThat(counting().open(name, null, file).exhibits()).hasSize(50);
      assertThat(counting().open(name, ExhibitKind.REPOSITORY, file).exhibits()).hasSize(1);
      Files.write(file, packed(name, 51));
      assertThatThrownBy(() -> counting().open(name, null, file))
          .hasMessage(name + ": holds more than 50 files");
    }
  }

  @Test
  void the_files_of_a_case_in_an_archive_are_counted_once() throws IOException {
    String[] files = files(50);
    files[0] = "case.yaml";
    files[1] = "exhibits: [{kind: note, file: 7.txt}]";
    Files.write(temp.resolve("c.zip"), Made.zip(files));
    assertThat(counting().open("c.zip", null, temp.resolve("c.zip")).exhibits())
        .singleElement()
        .satisfies(note -> assertThat(note.kind()).isEqualTo(ExhibitKind.NOTE));
  }

  @Test
  void a_repository_may_have_as_many_files_as_the_limit_says() throws IOException {
    Path file = temp.resolve("z.zip");
    Intake usual = new Intake(Formats.all(Unhurried.LIMITS), Unhurried.LIMITS);
    Files.write(file, Made.zip(files(IntakeLimits.DEFAULT.entries())));
    Cases desk = new Cases(usual.counting());
    assertThat(desk.open("z.zip", ExhibitKind.REPOSITORY, file).exhibits()).hasSize(1);
  }

  private static Cases counting() {
    return new Cases(Opened.intake().counting());
  }

  private static byte[] packed(String name, int count) throws IOException {
    String[] files = files(count);
    return switch (name) {
      case "z.zip" -> Made.zip(files);
      case "z.tar" -> Made.tar(files);
      default -> Made.gzip(Made.tar(files));
    };
  }

  private static String[] files(int count) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(number -> Stream.of(number + ".txt", "x"))
        .toArray(String[]::new);
  }

  @Test
  void a_case_in_an_archive_names_only_files_of_the_archive() throws IOException {
    Path zip = temp.resolve("c.zip");
    Files.write(zip, Made.zip("case.yaml", "exhibits: [{kind: note, file: ../secret}]"));
    assertThatThrownBy(() -> cases.open("c.zip", null, zip))
        .hasMessageContaining("leads out of it: ../secret");
    Files.write(zip, Made.zip("case.yaml", "exhibits: [{kind: note, file: gone.txt}]"));
    assertThatThrownBy(() -> cases.open("c.zip", null, zip))
        .hasMessage("c.zip/gone.txt: there is no such file");
  }

  @Test
  void a_case_reads_the_same_from_a_folder_a_zip_and_a_tarball() throws IOException {
    String[] files = {"case.yaml", CASE, "docs/cv.txt", "I am Ana", "take-home/package.json", "{}"};
    for (int i = 0; i < files.length; i += 2) {
      Path file = temp.resolve("case").resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    Submission folder = cases.open("case/", null, temp.resolve("case"));
    assertThat(folder.kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(folder.name()).isEqualTo("Ana Torres");
    assertThat(folder.exhibits().stream().map(Exhibit::name))
        .containsExactly("cv", "take-home", "note 1");
    Path zip = Files.write(temp.resolve("c.zip"), Made.zip(files));
    assertThat(cases.open("c.zip", null, zip)).isEqualTo(folder);
    Path tar = Files.write(temp.resolve("c.tgz"), Made.gzip(Made.tar(files)));
    assertThat(cases.open("c.tgz", null, tar)).isEqualTo(folder);
  }

  @Test
  void the_files_of_a_folder_are_called_by_their_paths() throws IOException {
    Files.createDirectories(temp.resolve("in/.git-not/x"));
    Files.writeString(temp.resolve("in/cv.txt"), "I am Ana");
    Files.write(temp.resolve("in/more.zip"), Made.zip("a.txt", "words"));
    assertThat(cases.open("in", ExhibitKind.RESUME, temp.resolve("in")).exhibits())
        .containsExactly(
            Exhibit.of("cv.txt", ExhibitKind.RESUME, "I am Ana"),
            Exhibit.of("more.zip/a.txt", ExhibitKind.RESUME, "words"));
  }

  @Test
  void standard_input_may_be_an_archive() {
    byte[] zip = Made.zip("a.txt", "words");
    assertThat(cases.open("standard input", null, new ByteArrayInputStream(zip)).exhibits())
        .containsExactly(Exhibit.of("a.txt", null, "words"));
  }
}
