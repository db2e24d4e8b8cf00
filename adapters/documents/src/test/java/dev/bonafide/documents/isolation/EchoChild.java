package dev.bonafide.documents.isolation;

import dev.bonafide.documents.draft.ParsedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A parser that prints where it must not, and answers with what it was given. */
final class EchoChild {
  private EchoChild() {}

  public static void main(String[] args) throws IOException {
    Child.serve(
        (file, limits) -> {
          System.out.println("a library's chatter");
          String text = new String(file, StandardCharsets.UTF_8);
          return new ParsedDocument(
              text, List.of("pages " + limits.pages(), "environment " + System.getenv().keySet()));
        });
  }
}
