package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** How a firm may be older than its name or its papers. */
final class FirmSayings {
  static final PhraseSet EXPLAINED =
      PhraseSet.of(
          """
          formerly|previously|predecessor|predecessors|successor|renamed|rebranded|called|merged|merger|acquired
          bought|spun|spin off|group|subsidiary|branch|partnership|sole trader|reincorporated|incorporated again
          re registered|moved|then|before that|since then|parent|took over|taken over|office|agency|founder
          """);

  /** Words of these that mean nothing else, wherever they are next to it. */
  static final PhraseSet OTHER_NAME =
      PhraseSet.of(
          """
          formerly|predecessor|successor|renamed|rebranded|merged|merger|acquired|took over|taken over
          partnership|spun off|reincorporated|sole trader
          """);

  private FirmSayings() {}
}
