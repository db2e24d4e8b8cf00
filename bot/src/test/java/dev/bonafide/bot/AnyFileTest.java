package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold files, as the commands take them. */
class AnyFileTest {
  private static final String MAIL =
      """
      From: Ana Torres <ana@mail.example>
      To: jobs@firm.example
      Date: Tue, 3 Mar 2026 10:00:00 +0100
      Subject: My application
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=utf-8

      The moon fee is due.
      --x
      Content-Type: text/plain; charset=utf-8
      Content-Disposition: attachment; filename=cv.txt

      I like green cheese.
      --x--
      """;

  @TempDir Path temp;

  @Test
  void what_cannot_be_read_in_an_archive_is_named_and_the_rest_is_screened() throws IOException {
    Files.write(temp.resolve("c.zip"), zip("cv.txt", "I am Ana", "voice.ogg", "OggS"));
    Ran ran = Ran.in(temp, "screen", "c.zip");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("bonafide: not read: voice.ogg: is a recording")
        .hasLineCount(1);
    assertThat(ran.out()).contains("voice.ogg").doesNotContain("no red flags");
  }

  @Test
  void an_archive_of_which_nothing_can_be_read_is_refused() throws IOException {
    Files.write(temp.resolve("c.zip"), zip("voice.ogg", "OggS"));
    Ran ran = Ran.in(temp, "screen", "c.zip");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("bonafide: c.zip/voice.ogg: is a recording").hasLineCount(1);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void a_container_of_outlook_on_a_mail_stops_nothing() throws IOException {
    new CaseFolder(temp).withRules();
    String end = "--x--\n";
    String winmail = "Content-Type: application/ms-tnef; name=winmail.dat\n\nx\0\n";
    Files.writeString(temp.resolve("m.eml"), MAIL.replace(end, "--x\n" + winmail + end));
    Ran ran =
        Ran.in(
            temp,
            "screen",
            "m.eml",
            "--rules",
            "rules",
            "--format",
            "json",
            "--name",
            "Ana Torres");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("bonafide: not read: m.eml/winmail.dat: ");
    assertThat(ran.out()).contains("test-moon-fee", "test-green-cheese");
  }

  @Test
  void a_mail_and_the_files_on_it_are_screened_as_one_case() throws IOException {
    new CaseFolder(temp).withRules();
    Files.writeString(temp.resolve("m.eml"), MAIL);
    Ran ran =
        Ran.in(
            temp,
            "screen",
            "m.eml",
            "--rules",
            "rules",
            "--format",
            "json",
            "--name",
            "Ana Torres");
    assertThat(ran.out()).contains("test-moon-fee", "test-green-cheese", "m.eml/cv.txt");
    assertThat(ran.status()).isZero();
  }

  @Test
  void an_archive_gives_the_verdict_that_its_folder_gives() throws IOException {
    new CaseFolder(temp).withRules();
    new CaseFolder(temp.resolve("case"))
        .with("case.yaml", "name: Ana Torres\nexhibits: [{kind: messages, file: m.eml}]")
        .with("m.eml", MAIL);
    Files.write(
        temp.resolve("case.zip"),
        zip("case.yaml", Files.readString(temp.resolve("case/case.yaml")), "m.eml", MAIL));
    Ran folder = Ran.in(temp, "screen", "case", "--rules", "rules");
    assertThat(folder.out()).contains("moon");
    assertThat(Ran.in(temp, "screen", "case.zip", "--rules", "rules").out())
        .isEqualTo(folder.out());
    byte[] handed = Files.readAllBytes(temp.resolve("case.zip"));
    assertThat(Ran.of(temp, Ran.NO_TERMINAL, Map.of(), handed, "read", "-").out())
        .isEqualTo(Ran.in(temp, "read", "case").out());
  }

  @Test
  void two_files_of_one_name_are_two_exhibits() throws IOException {
    Files.write(temp.resolve("a.zip"), zip("cv.txt", "I am Ana"));
    Files.write(temp.resolve("b.zip"), zip("cv.txt", "I am Bo"));
    assertThat(Ran.in(temp, "read", "a.zip", "b.zip").out()).contains("cv.txt", "cv.txt (2)");
  }

  private static byte[] zip(String... pathsAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
        zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
