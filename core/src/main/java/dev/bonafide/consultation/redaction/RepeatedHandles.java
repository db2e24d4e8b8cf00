package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is known to be an account from elsewhere in a case, where it stands on its own. */
final class RepeatedHandles {
  private RepeatedHandles() {}

  /**
   * Finds.
   *
   * @param known in small letters; those of letters alone are names and are not looked for here
   */
  static List<Sighting> in(String text, Set<String> known) {
    List<Sighting> found = new ArrayList<>();
    int at = 0;
    while (at < text.length() && !known.isEmpty()) {
      int end = at;
      while (end < text.length() && isOfHandle(text.charAt(end))) {
        end++;
      }
      int last = end;
      while (last > at && ".-".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      String word = text.substring(at, last).toLowerCase(Locale.ROOT);
      if (known.contains(word) && !word.chars().allMatch(Character::isLetter)) {
        found.add(Sighting.of(text, new Span(at, last), "handle"));
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isOfHandle(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
  }
}
