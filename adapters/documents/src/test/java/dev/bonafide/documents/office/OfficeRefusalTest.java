package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeRefusalTest {
  private static final String ENTITIES =
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
          + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";

  private static List<Exhibit> open(byte[] bytes) {
    return new Intake(Office.all(), Unhurried.LIMITS)
        .open(new Handed("cv.docx", null, new Content.InMemory(bytes)));
  }

  private static void isRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> open(bytes))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageStartingWith("cv.docx: ")
        .hasMessageContaining(reason);
  }

  private static byte[] mark(String more) {
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    byte[] tail = more.getBytes(StandardCharsets.UTF_16LE);
    byte[] file = Arrays.copyOf(mark, 8 + tail.length);
    file[7] = (byte) 0xE1;
    System.arraycopy(tail, 0, file, 8, tail.length);
    return file;
  }

  @Test
  void a_way_of_packing_that_is_not_known_is_refused_by_name() throws IOException {
    byte[] file = Packed.docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
    for (int at = 0; at < file.length - 12; at++) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 3) {
        file[at + 6] = 0;
        file[at + 8] = 93;
      }
    }
    isRefused(file, "uses a compression method that cannot be read");
  }

  @Test
  void an_old_document_is_refused_with_what_to_do() {
    isRefused(mark("WordDocument"), "save it as DOCX or PDF");
  }

  @Test
  void a_document_under_a_password_is_refused_with_the_reason() {
    isRefused(mark("EncryptedPackage"), "is encrypted");
  }

  @Test
  void an_open_document_under_a_password_is_refused_with_the_reason() throws IOException {
    byte[] locked =
        Packed.zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest><encryption-data/></manifest>",
                "content.xml",
                "locked"));
    isRefused(locked, "is encrypted");
  }

  @Test
  void entities_are_refused_and_nothing_outside_is_read() throws IOException {
    String body = "<w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p>";
    isRefused(Packed.docx(ENTITIES, body), "entities, which are not read");
  }

  @Test
  void a_sheet_is_refused_by_its_sort() throws IOException {
    byte[] docx = Packed.docx("<w:p/>");
    String text = new String(docx, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("[Content_Types].xml");
    isRefused(
        Packed.zip(
            Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "</Types>",
                "_rels/.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"a\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook/>")),
        "without body text");
  }

  @Test
  void a_bomb_is_refused() throws IOException {
    String bomb = "<w:p><w:r><w:t>" + "a".repeat(40 << 20) + "</w:t></w:r></w:p>";
    isRefused(Packed.docx(bomb), "expands beyond the limit");
  }

  @Test
  void deep_elements_are_refused() throws IOException {
    isRefused(Packed.docx("<w:x>".repeat(5000) + "</w:x>".repeat(5000)), "nested deeper");
  }

  @Test
  void a_cut_part_is_refused() throws IOException {
    isRefused(Packed.docx("<w:p><w:r>"), "is damaged");
  }

  @Test
  void an_empty_document_is_refused() throws IOException {
    isRefused(Packed.docx("<w:p/>"), "has no text");
  }

  @Test
  void an_archive_that_holds_a_document_is_no_document() throws IOException {
    byte[] zip = Packed.zip(Map.of("readme.txt", "hello", "cv.docx", "PK"));
    assertThatThrownBy(() -> open(zip)).hasMessageContaining("not in a format");
  }
}
