package dev.bonafide.comparison.interview;

import dev.bonafide.resource.PropertyFile;
import java.util.Set;

/** Words of working life that would fit any work. */
final class VagueWords {
  private static final Set<String> FITS_ANYTHING =
      Set.copyOf(PropertyFile.beside(VagueWords.class, "vague-words").words("fits-anything"));

  private VagueWords() {}

  static boolean hold(String word) {
    return FITS_ANYTHING.contains(word);
  }
}
