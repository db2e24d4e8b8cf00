package dev.bonafide.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;

/** A file of keys and texts. */
final class Properties {
  private Properties() {}

  static Map<String, String> read(Path file) {
    try {
      PropertyResourceBundle bundle =
          new PropertyResourceBundle(new StringReader(House.text(file)));
      Map<String, String> texts = new TreeMap<>();
      bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
