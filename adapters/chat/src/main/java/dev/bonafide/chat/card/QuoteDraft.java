package dev.bonafide.chat.card;

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
    String ordinal = number == 0 ? "" : markup.ordinal(number) + " ";
    String head = markup.bold(ordinal + markup.plain(title));
    return new FittedText(head + " " + markup.line(line), lines);
  }
}
