package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** How one tells when one joined and left, and what makes it another tenure. */
public final class TenureSayings {
  /** Ends with the year in which someone joined. */
  public static final PhraseSet JOINED =
      PhraseSet.of(
          """
          i (joined|started) ~6 (in|since) {NUMBER}
          i (am|was|worked|work|have been|been) ~2 (at|with|for) ~3 since {NUMBER}
          (i'm|i've been) ~1 (at|with) ~3 since {NUMBER}
          """);

  /** Ends with the year in which someone left. */
  public static final PhraseSet LEFT =
      PhraseSet.of(
          "i left ~5 in {NUMBER}|i (was|worked) ~2 (at|with|for) ~3 (until|till) {NUMBER}");

  /** One may have been there twice, or does not remember exactly. */
  public static final PhraseSet TWICE =
      PhraseSet.of(
          """
          again|back|returned|rejoined|second time|first time|contractor|contract|intern|internship|promoted
          lead|manager|role|team|project|version|around|about|maybe|i think|roughly|not sure|officially
          """);

  private TenureSayings() {}
}
