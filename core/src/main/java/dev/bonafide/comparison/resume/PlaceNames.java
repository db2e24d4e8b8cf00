package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.JobWords;
import dev.bonafide.text.TextWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a résumé's line that name an employer, a school or their town. */
public final class PlaceNames {
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 12;

  /** What stands in a name's place where someone keeps it back, and words of legal forms. */
  private static final Set<String> NO_NAMES =
      Arrays.stream(
              """
              confidential undisclosed stealth nda freelancer self employed contract contractor
              various startup startups phd arts
              """
                  .strip()
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  private PlaceNames() {}

  public static Set<String> in(TextWords words) {
    Set<String> names = new HashSet<>();
    for (int at = 0; at < Math.min(words.count(), MOST_WORDS); at++) {
      String word = words.word(at);
      int first = words.original().codePointAt(words.span(at, at).start());
      if (Character.isUpperCase(first)
          && word.length() >= SHORTEST
          && !NO_NAMES.contains(word)
          && !EnglishWords.holds(word)
          && !JobWords.holds(word)) {
        names.add(word);
      }
    }
    return names;
  }
}
