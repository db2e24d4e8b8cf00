package dev.bonafide.comparison.person;

import dev.bonafide.text.Budget;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name by its words, for comparing alone. Short forms, initials and other scripts are no other
 * names, and a single word may be anything.
 *
 * @param scripts of the words
 */
public record FullName(Set<String> words, Set<UnicodeScript> scripts) {
  /** Letters that a short form keeps of a name: Tobi of Tobias. */
  static final int KEPT = 3;

  /** Words that a name has at most; what has more may be as long as a text. */
  private static final int MOST_OF_ONE = 12;

  public static FullName of(String written) {
    Budget.checkpoint();
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\pM", "");
    Set<String> words =
        Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\pL]+", -1))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet());
    return new FullName(words, scripts(words));
  }

  /** Whether there is a first name and a last, if only its initial. */
  public boolean isFull() {
    for (String word : words) {
      if (word.length() >= KEPT) {
        return words.size() >= 2;
      }
    }
    return false;
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
        && scripts.equals(other.scripts);
  }

  /** Whether a word of one is a word of the other, or its short form. */
  boolean shares(FullName other) {
    Budget.spend(words.size() + other.words.size());
    if (words.size() > MOST_OF_ONE && other.words.size() > MOST_OF_ONE) {
      return new NameIndex(List.of(this)).shares(other);
    }
    for (String word : words) {
      for (String one : other.words) {
        if (alike(word, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<UnicodeScript> scripts(Set<String> words) {
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
