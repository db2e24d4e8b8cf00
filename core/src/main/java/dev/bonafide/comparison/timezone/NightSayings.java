package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** How one says that it is night, and why one would be awake then. */
final class NightSayings {
  static final PhraseSet NIGHT =
      PhraseSet.of(
          """
          (it's|its|is|was|be) ~2 (night|midnight|nighttime|bedtime) ~2 (for me|here|with us|on my side|my side|at my place|my time)
          (midnight|late night|middle of the night) ~1 (for me|here|with us|on my side|my side|at my place|my time)
          i (am|will be|would be|would) ~1 (asleep|sleep|sleeping|in bed) (then|at that time|at this time|at that hour)
          """);

  static final PhraseSet EVENING =
      PhraseSet.of("good evening|good night|(take|took|had|have|having|after) ~1 dinner");

  static final PhraseSet EXPLAINED =
      PhraseSet.of(
          """
          nights|night shift|night owl|shift|(work|works|worked|working|study|studied) ~4 (at|by|through|all|over) ~1 night
          travel|travelling|traveling|travels|trip|visiting|holiday|vacation|conference|jet lag|jet lagged
          this week|next week|until|till|moved|relocated|abroad|flight|baby|kidding|joking|joke
          """);

  private NightSayings() {}
}
