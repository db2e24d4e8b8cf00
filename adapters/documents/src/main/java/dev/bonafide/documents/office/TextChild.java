package dev.bonafide.documents.office;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;

/** Starts in a process of its own. */
final class TextChild {
  private TextChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new TextParser());
  }
}
