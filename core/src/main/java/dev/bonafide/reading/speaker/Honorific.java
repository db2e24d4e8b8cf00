package dev.bonafide.reading.speaker;

import java.util.Locale;
import java.util.Set;

/** Titles before a name that are written short, with a full stop: {@code Mrs. Okafor}. */
final class Honorific {
  private static final Set<String> SHORT =
      Set.of(
          "mrs.", "prof.", "profa.", "hon.", "capt.", "sgt.", "insp.", "rev.", "asst.", "assoc.",
          "dipl.", "mag.", "ing.", "dott.", "avv.", "sig.", "sra.", "srta.", "dra.", "lic.", "mme.",
          "mlle.");

  private Honorific() {}

  static boolean is(String word) {
    return SHORT.contains(word.toLowerCase(Locale.ROOT));
  }
}
