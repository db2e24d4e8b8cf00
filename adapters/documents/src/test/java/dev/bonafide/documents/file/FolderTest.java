package dev.bonafide.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Formats;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
  @TempDir Path temp;

  private static Folder folder(Path path) {
    return new Folder(path, new Intake(Formats.all(Unhurried.LIMITS), Unhurried.LIMITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "a/../../secret", "/etc/passwd", "..\\secret", "a\u0000b"})
  void a_path_that_leaves_the_folder_is_refused(String path) {
    assertThatThrownBy(() -> folder(temp).open(path, null)).isInstanceOf(UnreadableExhibit.class);
  }

  @Test
  void a_link_that_leads_out_is_refused_and_one_that_stays_is_followed() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "secret");
    Path inside = Files.createDirectory(temp.resolve("case"));
    Files.writeString(inside.resolve("cv.txt"), "words");
    Files.createSymbolicLink(inside.resolve("out.txt"), outside);
    Files.createSymbolicLink(inside.resolve("in.txt"), inside.resolve("cv.txt"));
    assertThatThrownBy(() -> folder(inside).open("out.txt", null))
        .hasMessageContaining("leads out of");
    assertThat(folder(inside).open("in.txt", null))
        .containsExactly(Exhibit.of("in.txt", null, "words"));
  }

  @Test
  void an_empty_folder_or_a_missing_file_is_refused_by_name() throws IOException {
    Files.createDirectory(temp.resolve("sub"));
    assertThatThrownBy(() -> folder(temp).open("sub", null)).hasMessage("sub: holds no files");
    assertThatThrownBy(() -> folder(temp).open("gone.txt", null))
        .hasMessageContaining("no such file");
  }

  @Test
  void a_folder_too_deep_is_refused_for_that_and_nothing_of_it_is_read() throws IOException {
    Files.writeString(temp.resolve("cv.txt"), "words");
    Files.writeString(deep("deep", 32).resolve("cv.txt"), "words");
    assertThatThrownBy(() -> folder(temp).open("deep", null))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("deep: has folders nested more than 32 deep; nothing of it was read");
  }

  @Test
  void a_folder_as_deep_as_is_allowed_is_read_whole() throws IOException {
    Files.writeString(deep("deep", 31).resolve("cv.txt"), "words");
    assertThat(folder(temp).open("deep", null)).extracting(Exhibit::text).containsExactly("words");
  }

  @Test
  void a_deep_folder_of_what_others_wrote_is_not_looked_into() throws IOException {
    Files.createDirectory(temp.resolve("test"));
    Files.writeString(temp.resolve("test/package.json"), "{}");
    deep("test/node_modules", 40);
    assertThat(folder(temp).open("test", null)).isNotEmpty();
  }

  private Path deep(String name, int folders) throws IOException {
    return Files.createDirectories(temp.resolve(name + "/d".repeat(folders)));
  }

  @Test
  void what_is_no_text_is_named() throws IOException {
    refused("%PDF-1.7", "a PDF");
    refused("PK\u0003\u0004rest", "a ZIP archive or an office document");
    refused("{\\rtf1 words}", "RTF");
    refused("words\0words", "null bytes");
  }

  private void refused(String content, String why) throws IOException {
    Path file = Files.write(temp.resolve("f"), content.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TextFile.read("f", file))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Meine Gehaltsvorstellung beträgt 75.000 € – „größer“ wäre schöner.",
    "ISO-8859-1, À bientôt. J'ai créé l'entreprise à Orléans où ma mère l'a aidée.",
    "windows-1252, É às três que começa a reunião; não há pressão.",
    "windows-1252, Java • Go … ¿Cuánto tiempo llevas aquí? 5 £ · 1º año"
  })
  void western_letters_that_are_not_utf_8_are_read(String charset, String words)
      throws IOException {
    Path file = Files.write(temp.resolve("f"), words.getBytes(Charset.forName(charset)));
    assertThat(TextFile.read("f", file)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Добрый день! Отправьте деньги на этот счёт до вечера.",
    "KOI8-R, Anna: hello. Анна: привет",
    "Shift_JIS, Anna: hello there from Tokyo. 給料はこの口座に送ってください",
    "GBK, Anna: hello there from Shenzhen. 请把工资打到这个账户",
    "EUC-KR, Anna: hello there from Seoul. 급여를 이 계좌로 보내주세요",
    "windows-1250, Proszę o przesłanie całości wynagrodzenia na konto mojego brata."
  })
  void other_letters_are_refused_with_their_line_rather_than_read_wrong(
      String charset, String words) throws IOException {
    Path file =
        Files.write(temp.resolve("f"), ("one\n" + words).getBytes(Charset.forName(charset)));
    assertThatThrownBy(() -> TextFile.read("f", file)).hasMessageContaining("line 2 is not UTF-8");
  }

  @Test
  void a_broken_letter_of_utf_8_is_no_letter_of_another_encoding() throws IOException {
    byte[] price = "Ten\u20AC".getBytes(StandardCharsets.UTF_8);
    Path cut = Files.write(temp.resolve("cut"), Arrays.copyOf(price, price.length - 1));
    assertThatThrownBy(() -> TextFile.read("cut", cut)).hasMessageContaining("is not UTF-8");
    byte[] broken = "caf\u00E9, \u00FCber x".getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xE9;
    Path file = Files.write(temp.resolve("broken"), broken);
    assertThatThrownBy(() -> TextFile.read("b", file)).hasMessageContaining("is not UTF-8");
  }

  @Test
  void what_no_program_here_opens_is_called_what_it_is() throws IOException {
    refused("\0\0\0\u0018ftypheic\0\0", "a picture (HEIC)");
    refused("\0\0\u0001\0\u0001", "an icon (ICO)");
    refused("x\u009F>\"\0", "winmail.dat");
    refused("MZ\u0090\0\u0003", "a program");
    refused("Rar!\u001A\u0007", "a RAR archive");
    Path talk = Files.writeString(temp.resolve("t"), "MZ: hello");
    assertThat(TextFile.read("t", talk)).isEqualTo("MZ: hello");
  }

  @Test
  void byte_order_marks_are_heeded() throws IOException {
    Path file = temp.resolve("f");
    Files.write(file, "\uFEFFsaß".getBytes(StandardCharsets.UTF_16LE));
    assertThat(TextFile.read("f", file)).isEqualTo("saß");
    Files.write(file, "\uFEFFsaß".getBytes(StandardCharsets.UTF_8));
    assertThat(TextFile.read("f", file)).isEqualTo("saß");
  }

  @Test
  void a_file_over_the_limit_is_refused_with_the_limit() throws IOException {
    Path file = Files.write(temp.resolve("f"), new byte[TextFile.MOST_BYTES + 1]);
    assertThatThrownBy(() -> TextFile.read("f", file)).hasMessage("f: is larger than 10 MiB");
  }
}
