package dev.bonafide.comparison.person;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name by its words, for comparing alone. Short forms, initials and other scripts are no other
 * names, and a single word may be anything.
 */
public record FullName(Set<String> words) {
  /** Letters that a short form keeps of a name: Tobi of Tobias. */
  static final int KEPT = 3;

  public static FullName of(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\pM", "");
    return new FullName(
        Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\pL]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** Whether there is a first name and a last, if only its initial. */
  public boolean isFull() {
    return words.size() >= 2 && words.stream().anyMatch(word -> word.length() >= KEPT);
  }

  /** Whether both are full names of one script that have no word in common, short forms with it. */
  public boolean isAnother(FullName other) {
    return isFull() && other.isFull() && differs(other);
  }

  /** Whether both are of one script and have no word in common, short forms with it. */
  public boolean differs(FullName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && !shares(other)
        && script().equals(other.script());
  }

  /** Whether a word of one is a word of the other, or its short form. */
  boolean shares(FullName other) {
    return words.stream().anyMatch(word -> other.words.stream().anyMatch(one -> alike(word, one)));
  }

  Set<UnicodeScript> script() {
    return words.stream()
        .flatMapToInt(String::codePoints)
        .mapToObj(UnicodeScript::of)
        .collect(Collectors.toSet());
  }

  private static boolean alike(String word, String other) {
    int kept = Math.min(KEPT, Math.min(word.length(), other.length()));
    return word.regionMatches(0, other, 0, kept) || word.endsWith(other) || other.endsWith(word);
  }
}
