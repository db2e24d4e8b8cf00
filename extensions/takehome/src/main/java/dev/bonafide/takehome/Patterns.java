package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.regex.Pattern;

/** Regular expressions of this package, as the table beside this class has them. */
final class Patterns {
  private static final PropertyFile TABLE = PropertyFile.beside(Patterns.class, "patterns");

  private Patterns() {}

  static Pattern of(String key) {
    return Pattern.compile(TABLE.text(key));
  }
}
