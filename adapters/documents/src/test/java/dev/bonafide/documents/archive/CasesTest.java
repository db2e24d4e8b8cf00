package dev.bonafide.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.intake.Opened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
