package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.intake.IntakeLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

class PdfLoopTest {
  @Test
  void a_drawing_that_draws_itself_is_refused_at_once() throws IOException {
    try (Sheet sheet = new Sheet().at(60, 60, "Words")) {
      PDFormXObject form = form(sheet, "/X Do /X Do");
      form.getResources().put(COSName.getPDFName("X"), form);
      sheet.page().getResources().put(COSName.getPDFName("X"), form);
      draw(sheet);
      byte[] file = sheet.bytes();
      assertThatThrownBy(() -> new PdfParser().parse(file, IntakeLimits.DEFAULT))
          .hasMessage("has a drawing that includes itself");
    }
  }

  @Test
  void drawings_in_drawings_are_counted() throws IOException {
    try (Sheet sheet = new Sheet().at(60, 60, "Words")) {
      PDFormXObject form = form(sheet, "");
      for (int level = 0; level < 16; level++) {
        PDFormXObject around = form(sheet, "/X Do /X Do");
        around.getResources().put(COSName.getPDFName("X"), form);
        form = around;
      }
      sheet.page().getResources().put(COSName.getPDFName("X"), form);
      draw(sheet);
      byte[] file = sheet.bytes();
      assertThatThrownBy(() -> new PdfParser().parse(file, IntakeLimits.DEFAULT))
          .hasMessage("has a page of more than 20000 drawings in drawings");
    }
  }

  private static PDFormXObject form(Sheet sheet, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(sheet.document);
    form.setBBox(PDRectangle.LETTER);
    form.setResources(new PDResources());
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private static void draw(Sheet sheet) throws IOException {
    PDStream stream = new PDStream(sheet.document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write("/X Do".getBytes(StandardCharsets.US_ASCII));
    }
    sheet.bytes();
    sheet.page().setContents(stream);
  }
}
