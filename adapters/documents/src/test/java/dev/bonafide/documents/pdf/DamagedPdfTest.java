package dev.bonafide.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.draft.Damaged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class DamagedPdfTest {
  @Test
  void no_damaged_pdf_ends_the_process() {
    assertThat(Damaged.parse(new PdfParser(), ".pdf")).isPositive();
  }
}
