package dev.bonafide.documents.picture;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;
import java.nio.file.Path;

/** Starts in a process of its own, with the path of Tesseract. */
final class PictureChild {
  private PictureChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new PictureParser(new Tesseract(Path.of(args[0]))));
  }
}
