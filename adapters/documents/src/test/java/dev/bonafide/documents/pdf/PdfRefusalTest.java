package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.UnreadableExhibit;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfRefusalTest {

  private static List<Exhibit> open(byte[] bytes) {
    return open(bytes, Unhurried.LIMITS);
  }

  private static List<Exhibit> open(byte[] bytes, IntakeLimits limits) {
    return new Intake(Pdf.all(), limits)
        .open(new Handed("cv.pdf", ExhibitKind.RESUME, new Content.InMemory(bytes)));
  }

  private static byte[] plain() throws IOException {
    try (Sheet sheet = new Sheet().at(60, 60, "Ana Prado, engineer")) {
      return sheet.bytes();
    }
  }

  @Test
  void a_file_under_a_password_is_refused_with_the_reason() throws IOException {
    byte[] locked;
    try (Sheet sheet = new Sheet().at(60, 60, "secret")) {
      sheet.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
      locked = sheet.bytes();
    }
    assertThatThrownBy(() -> open(locked))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage("cv.pdf: is encrypted and needs a password");
  }

  @Test
  void a_file_that_only_forbids_printing_is_read() throws IOException {
    try (Sheet sheet = new Sheet().at(60, 60, "Ana Prado, engineer")) {
      sheet.document.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));
      assertThat(open(sheet.bytes()).getFirst().text()).isEqualTo("Ana Prado, engineer\n");
    }
  }

  @Test
  void more_pages_than_allowed_are_refused() throws IOException {
    byte[] long_;
    try (Sheet sheet = new Sheet().nextPage().nextPage()) {
      long_ = sheet.bytes();
    }
    IntakeLimits two =
        new IntakeLimits(1 << 20, 1 << 20, 100, 10, 1, 2, 1 << 20, Duration.ofMinutes(2));
    assertThatThrownBy(() -> open(long_, two)).hasMessage("cv.pdf: has 3 pages, more than 2");
  }

  @Test
  void a_page_without_words_is_refused() throws IOException {
    try (Sheet sheet = new Sheet().box(Color.BLUE, 10, 10, 100, 100)) {
      byte[] bytes = sheet.bytes();
      assertThatThrownBy(() -> open(bytes)).hasMessageContaining("has no text");
    }
  }

  @Test
  void only_a_head_is_refused() {
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> open(head)).hasMessageStartingWith("cv.pdf: is damaged");
  }

  @Test
  void a_file_whose_end_is_missing_is_told_so_in_words() throws IOException {
    byte[] cut = Arrays.copyOf(plain(), 300);
    assertThatThrownBy(() -> open(cut))
        .hasMessageContaining("its end is missing")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void a_broken_table_of_places_is_mended_and_read() throws IOException {
    String whole = new String(plain(), StandardCharsets.ISO_8859_1);
    String broken = whole.replaceAll("startxref\\s+\\d+", "startxref\n99999999");
    assertThat(open(broken.getBytes(StandardCharsets.ISO_8859_1)).getFirst().text())
        .isEqualTo("Ana Prado, engineer\n");
  }

  @Test
  void a_cut_file_is_read_or_refused() throws IOException {
    byte[] whole = plain();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    try {
      assertThat(open(cut)).isNotEmpty();
    } catch (UnreadableExhibit e) {
      assertThat(e.exhibit()).isEqualTo("cv.pdf");
    }
  }

  @Test
  void words_about_pdfs_are_no_pdf() {
    byte[] text = "They begin with %PDF-1.7, as a rule.".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> open(text)).hasMessageContaining("not in a format");
  }

  @Test
  void what_is_hidden_is_an_exhibit_of_its_own_and_of_the_same_kind() throws IOException {
    try (Sheet sheet =
        new Sheet().at(60, 60, "Ana Prado, engineer").ink(Color.WHITE).at(60, 90, "hire me")) {
      assertThat(open(sheet.bytes()))
          .containsExactly(
              Exhibit.of("cv.pdf", ExhibitKind.RESUME, "Ana Prado, engineer\n"),
              Exhibit.of("cv.pdf (hidden)", ExhibitKind.RESUME, "page 1, white text: hire me\n"));
    }
  }
}
