package dev.bonafide.chat.card;

/**
 * A finding with a quote, which is chosen without the picture that it is from: that is named where
 * there is room behind the words, and takes no words away.
 *
 * @param telling how much its words tell; of use for comparing alone
 */
record Quoted(QuoteDraft plain, QuoteDraft placed, int telling) {
  int lines() {
    return plain.lines();
  }

  FittedText within(int most, CardMarkup markup) {
    return (placed.lines() <= most ? placed : plain).in(markup);
  }

  /** This one, unless the other tells so much more. */
  Quoted or(Quoted other, int more) {
    return other.telling() >= telling + more ? other : this;
  }

  /**
   * A finding with words behind it before they are marked up: many are tried for one that fits.
   *
   * @param number of the finding; 0 where it is the only one
   * @param title with its full stop
   * @param lines that it takes on a phone
   */
  record QuoteDraft(int number, String title, String line, int lines) {
    /** In safe words, its title in bold. */
    FittedText in(CardMarkup markup) {
      String ordinal = number == 0 ? "" : number + markup.point() + " ";
      String head = markup.embolden().apply(ordinal + markup.escape().apply(title));
      return new FittedText(head + " " + markup.line(line), lines);
    }
  }
}
