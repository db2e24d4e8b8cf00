package dev.bonafide.documents.page;

import dev.bonafide.documents.isolation.Child;
import java.io.IOException;

/** Starts in a process of its own. */
final class WebPageChild {
  private WebPageChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(new WebPageParser());
  }
}
