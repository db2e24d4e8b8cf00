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
}
