package dev.bonafide.takehome;

import dev.bonafide.resource.PropertyFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regular expressions of this package, as the table beside this class has them. */
final class Patterns {
  private static final PropertyFile TABLE = PropertyFile.beside(Patterns.class, "patterns");
  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

  private Patterns() {}

  static Pattern of(String key) {
    return KNOWN.computeIfAbsent(key, one -> Pattern.compile(TABLE.text(one)));
  }

  static boolean matches(String key, CharSequence text) {
    return of(key).matcher(text).matches();
  }

  static Stream<MatchResult> all(String key, String text) {
    return of(key).matcher(text).results();
  }

  static boolean find(String key, CharSequence text) {
    return of(key).matcher(text).find();
  }
}
