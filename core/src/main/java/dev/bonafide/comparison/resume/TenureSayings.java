package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.resource.PropertyFile;

/** How one tells when one joined and left, and what makes it another tenure. */
public final class TenureSayings {
  private static final PropertyFile SAYINGS = PropertyFile.beside(TenureSayings.class, "sayings");

  /** Ends with the year in which someone joined. */
  public static final PhraseSet JOINED = PhraseSet.of(SAYINGS.lines("tenure-sayings-joined"));

  /** Ends with the year in which someone left. */
  public static final PhraseSet LEFT =
      PhraseSet.of(
          "i left ~5 in {NUMBER}|i (was|worked) ~2 (at|with|for) ~3 (until|till) {NUMBER}");

  /** One may have been there twice, or does not remember exactly. */
  public static final PhraseSet TWICE = PhraseSet.of(SAYINGS.lines("tenure-sayings-twice"));

  private TenureSayings() {}
}
