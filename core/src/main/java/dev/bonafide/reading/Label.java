package dev.bonafide.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A speaker's name before its words, as in {@code Ana P: hello}.
 *
 * @param name as it stands there
 * @param end offset within the line of the first unit after the mark
 */
record Label(String name, int end) {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern COLON = Pattern.compile("^\\s*([^:：\\n]{1,60}?)\\s?(?::\\s|：|:$)");

  /** The label that a line begins with: up to six words that begin as names do. */
  static Optional<Label> in(String line) {
    Matcher colon = COLON.matcher(line.substring(0, Math.min(line.length(), LONGEST + 4)));
    if (!colon.find() || (colon.group().endsWith(":") && line.length() > colon.end())) {
      return Optional.empty();
    }
    String name = colon.group(1).strip();
    return isName(name) ? Optional.of(new Label(name, colon.end())) : Optional.empty();
  }

  private static boolean isName(String name) {
    String[] words = name.split(" ", -1);
    if (words.length > MOST_WORDS || !name.codePoints().anyMatch(Character::isLetter)) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !beginsAsName(word, words.length)) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsAsName(String word, int words) {
    int first = word.codePointAt(0);
    boolean ends = word.length() > 3 && ".!?,;".indexOf(word.charAt(word.length() - 1)) >= 0;
    boolean small = Character.isLowerCase(first) && words > 1 && !PARTICLES.contains(word);
    return !ends && !small && first != '>' && first != '"';
  }

  private static final java.util.Set<String> PARTICLES =
      java.util.Set.of(
          "de", "da", "do", "dos", "del", "van", "von", "der", "den", "la", "le", "bin", "al", "el",
          "of", "and", "y", "e");
}
