package dev.bonafide.documents.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures in mail, in office documents and as pages, with the program itself. */
class EnclosedPicturesTest {
  private static final String WORDS = "Send the salary to my cousin";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="png" ContentType="image/png"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
      officedocument.wordprocessingml.document.main+xml"/></Types>
      """;
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/\
      officeDocument/2006/relationships/officeDocument"/></Relationships>
      """;
  private static final String BODY =
      """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:body><w:p><w:r><w:t>See below</w:t></w:r></w:p></w:body></w:document>
      """;

  @BeforeEach
  void the_program_is_there() {
    boolean required = "required".equals(System.getenv("BONAFIDE_TESSERACT"));
    assumeTrue(required || Tesseract.onPath().isPresent(), "tesseract is not installed");
  }

  @Test
  void a_picture_that_cannot_be_read_refuses_no_mail_and_is_named() throws IOException {
    byte[] broken = Arrays.copyOf(picture(), 5_000);

    List<Exhibit> exhibits = Opened.of("m.eml", mail(broken));

    assertThat(exhibits.getFirst().text()).contains("[attachment: shot.png, image/png]");
    assertThat(exhibits.getLast().isUnread()).isTrue();
    assertThat(exhibits.getLast().name()).isEqualTo("m.eml/shot.png");
  }

  @Test
  void a_picture_on_a_mail_that_no_program_here_decodes_is_named_with_its_type() {
    byte[] heic = Arrays.copyOf("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.US_ASCII), 5_000);

    assertThat(Opened.of("m.eml", mail(heic)).getLast().text())
        .startsWith("is a picture (HEIC), which cannot be read");
  }

  @Test
  void a_scan_of_too_many_pages_is_refused_with_how_many_are_read() throws IOException {
    byte[] scan = scan(ScannedPages.MOST + 1);

    assertThatThrownBy(() -> Opened.of("contract.pdf", scan))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("more than 10 scanned pages, the most that are read");
  }

  @Tag("long")
  @Test
  void a_scan_without_words_says_so() throws IOException {
    byte[] empty = scan(0);

    assertThatThrownBy(() -> Opened.of("contract.pdf", empty))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("no words can be read on its pages");
  }

  @Tag("long")
  @Test
  void a_picture_in_a_note_is_no_note() throws IOException {
    assertThat(Opened.of("n.docx", ExhibitKind.NOTE, word()))
        .filteredOn(exhibit -> exhibit.text().contains(WORDS))
        .extracting(Exhibit::kind)
        .doesNotContain(ExhibitKind.NOTE);
  }

  @Test
  void the_words_of_a_picture_on_a_mail_are_read() throws IOException {
    assertThat(Opened.of("m.eml", mail(picture())))
        .anySatisfy(
            exhibit -> {
              assertThat(exhibit.name()).isEqualTo("m.eml/shot.png");
              assertThat(exhibit.text()).contains(WORDS);
            });
  }

  @Test
  void the_words_of_a_picture_in_a_document_are_read() throws IOException {
    assertThat(Opened.of("offer.docx", word()))
        .anySatisfy(exhibit -> assertThat(exhibit.text()).contains("See below"))
        .anySatisfy(
            exhibit -> {
              assertThat(exhibit.name()).isEqualTo("offer.docx/word/media/image1.png");
              assertThat(exhibit.text()).contains(WORDS);
            });
  }

  @Tag("long")
  @Test
  void the_pages_of_a_scan_are_pages() throws IOException {
    List<Exhibit> read = Opened.of("contract.pdf", scan(2));

    assertThat(read.getFirst().text().split("\f", -1))
        .hasSize(2)
        .allSatisfy(page -> assertThat(page).contains(WORDS));
  }

  private static byte[] picture() throws IOException {
    return PaintedChat.light(300).left(WORDS).left("He has an account and I have none").as("png");
  }

  private static byte[] mail(byte[] picture) {
    String packed = Base64.getMimeEncoder().encodeToString(picture);
    return """
    From: ana@example.org
    Subject: offer
    Mime-Version: 1.0
    Content-Type: multipart/mixed; boundary=x

    --x
    Content-Type: text/plain

    see the picture
    --x
    Content-Type: image/png
    Content-Disposition: attachment; filename=shot.png
    Content-Transfer-Encoding: base64

    %s
    --x--
    """
        .formatted(packed)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] word() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
      part(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
      part(zip, "word/document.xml", BODY.getBytes(StandardCharsets.UTF_8));
      part(zip, "word/media/image1.png", picture());
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] scan(int pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < Math.max(1, pages); i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        if (pages > 0) {
          PDImageXObject shown = PDImageXObject.createFromByteArray(document, picture(), "page");
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(shown, 30, 400, 390, 150);
          }
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
