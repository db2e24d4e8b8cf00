package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** What a résumé calls full-time, and what explains two jobs at once. */
final class FullTime {
  static final PhraseSet FULL =
      PhraseSet.of(
          """
          full time|fulltime|(40|38|39|42) hours ~2 week|vollzeit|temps plein|tiempo completo|jornada completa
          tempo integral|tempo pieno|pelny etat|полный день|полная занятость|voltijd|heltid|tam zamanli
          """);

  static final PhraseSet OTHERWISE =
      PhraseSet.of(
          """
          part time|freelance|freelancer|self employed|own business|own company|founder|cofounder|co founder|advisor
          advisory|board|volunteer|unpaid|leave|parental|sabbatical|notice|seconded|secondment|transferred
          acquired|acquisition|merged|formerly|same group|subsidiary|parent company|on loan|agency|study|student
          degree|bsc|msc|phd|bachelor|master|teaching|lecturer|contract|contractor
          """);

  private FullTime() {}
}
