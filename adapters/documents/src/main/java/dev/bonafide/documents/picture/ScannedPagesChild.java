package dev.bonafide.documents.picture;

import dev.bonafide.documents.isolation.Child;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.io.IOException;

/** Starts in a process of its own, with the path of Tesseract and the languages it has. */
final class ScannedPagesChild {
  private ScannedPagesChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new ScannedPages(new Recognition(Tesseract.told(args))));
  }
}
