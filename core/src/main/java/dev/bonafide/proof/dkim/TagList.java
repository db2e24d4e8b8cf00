package dev.bonafide.proof.dkim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names and values as signatures and keys write them: {@code v=1; a=rsa-sha256}.
 *
 * @param values by their names, which differ by the case of letters
 */
record TagList(Map<String, String> values) {
  private static final int MOST = 50;

  TagList {
    values = Map.copyOf(values);
  }

  /** Empty for what is none, such as one that has a name twice. */
  static Optional<TagList> of(String written) {
    Map<String, String> values = new HashMap<>();
    String[] parts = written.split(";", MOST + 1);
    for (int at = 0; at < parts.length; at++) {
      String part = parts[at].strip();
      if (part.isEmpty() && at == parts.length - 1) {
        continue;
      }
      int equal = part.indexOf('=');
      String name = part.substring(0, Math.max(0, equal)).strip();
      if (at == MOST || !isName(name) || values.containsKey(name)) {
        return Optional.empty();
      }
      values.put(name, part.substring(equal + 1).strip());
    }
    return Optional.of(new TagList(values));
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A value, or what stands for it where there is none. */
  String value(String name, String usual) {
    return values.getOrDefault(name, usual);
  }

  /** A value without the blanks in it, where lines were folded. */
  String bare(String name) {
    return value(name, "").replaceAll("[ \t\r\n]", "");
  }

  /** The same, or what stands for it where there is none. */
  String bareOr(String name, String usual) {
    return has(name) ? bare(name) : usual;
  }

  /** The words of a value between colons. */
  List<String> words(String name, String usual) {
    return Stream.of(value(name, usual).split(":", -1)).map(String::strip).toList();
  }
}
