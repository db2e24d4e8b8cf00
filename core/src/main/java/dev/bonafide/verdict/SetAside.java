package dev.bonafide.verdict;

import dev.bonafide.check.Refuted;

/** Why a finding does not count although something spoke for it. */
public sealed interface SetAside permits Ruling, SetAside.Reread {

  /**
   * It did not survive a second reading.
   *
   * @param refuted with the words that explain it, if any do
   */
  record Reread(Refuted refuted) implements SetAside {}
}
