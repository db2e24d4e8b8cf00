package dev.bonafide.documents.pdf;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;

/** Starts in a process of its own. */
final class PdfChild {
  private PdfChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new PdfParser());
  }
}
