package dev.bonafide.lab.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published texts that someone may add to talk a verdict down. */
final class AddedTexts {
  private static final List<String> ALL = List.of(text().split("\n%%\n"));

  private AddedTexts() {}

  static List<String> all() {
    return ALL;
  }

  private static String text() {
    try (InputStream in = AddedTexts.class.getResourceAsStream("/added-texts.txt")) {
      if (in == null) {
        throw new IllegalStateException("the added texts are missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
