package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** How one tells about a degree of one's own, and how a résumé lists one. */
final class DegreeSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(DegreeSayings.class, "sayings");

  static final PhraseSet MINE =
      PhraseSet.of("my ~1 (degree|bachelor|bachelors|bachelor's|bsc|diploma) in");

  static final PhraseSet ANOTHER = PhraseSet.of(SAYINGS.lines("degree-sayings-another"));

  static final PhraseSet LISTED =
      PhraseSet.of(
          "(bachelor|bachelors|bachelor's|master|masters|master's|bsc|msc|b sc|m sc|ba|bcom|beng|meng|mba|bcs|btech|degree) ~8 (university|college|institute)");

  private DegreeSayings() {}
}
