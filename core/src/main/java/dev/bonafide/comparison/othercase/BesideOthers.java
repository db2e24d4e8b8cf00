package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.similarity.TextFragment;
import java.util.List;

/** Holds what is of one case against what was gathered of all. */
final class BesideOthers {
  static final Look ALONE = new Look.Blind("no other case was submitted with this one");

  private BesideOthers() {}

  /**
   * Looks for pieces in common.
   *
   * @param what they are of, for the reviewer
   */
  static Look look(CaseOwner owner, List<TextFragment> own, KnownPieces known, String what) {
    if (own.isEmpty()) {
      return new Look.Blind("no " + what + " of theirs was submitted");
    }
    if (!known.knowOthersThan(owner)) {
      return new Look.Blind("no " + what + " from anyone else was submitted with this case");
    }
    List<Citation> shared = known.shared(own);
    if (!shared.isEmpty()) {
      return new Look.Seen(shared);
    }
    return known.isWhole()
        ? new Look.Nothing()
        : new Look.Blind("there are too many cases to compare this one with all of them");
  }
}
