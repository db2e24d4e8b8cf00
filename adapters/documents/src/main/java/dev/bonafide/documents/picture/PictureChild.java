package dev.bonafide.documents.picture;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Starts in a process of its own, with the path of Tesseract and the languages it has. */
final class PictureChild {
  private PictureChild() {}

  public static void main(String[] args) throws IOException {
    Tesseract tesseract = new Tesseract(Path.of(args[0]));
    Child.serve(new PictureParser(new Recognition(tesseract, Set.of(args[1].split(",", -1)))));
  }
}
