package dev.bonafide.chat.card;

import dev.bonafide.identifier.Defanged;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * A paragraph of a card.
 *
 * @param marked in safe words, in the markup of the platform
 * @param lines that it takes on a phone
 */
record FittedText(String marked, int lines) {

  /** Words of the evidence, as they are. */
  static FittedText whole(String words, CardMarkup markup) {
    return new FittedText(markup.line(words), markup.column().lines(Defanged.of(words)));
  }

  /** Words of the evidence, cut where they would take more lines. */
  static FittedText of(String words, int most, CardMarkup markup) {
    return of(words, most, markup, markup.column(), UnaryOperator.identity());
  }

  /** The same, set in bold. */
  static FittedText bold(String words, int most, CardMarkup markup) {
    return of(words, most, markup, markup.column().bold(), markup.embolden());
  }

  /** The same, as small print. */
  static FittedText small(String words, int most, CardMarkup markup) {
    return of(words, most, markup, markup.smallColumn(), markup.shrink());
  }

  /** Nothing in it leads anywhere before it is cut: half a wallet would not be known as one. */
  private static FittedText of(
      String words, int most, CardMarkup markup, PhoneColumn column, UnaryOperator<String> style) {
    String safe = Defanged.of(words);
    int length = longest(safe, most, column::lines, shown -> shown);
    String cut = MessageBudget.shortened(safe, Math.max(1, length));
    return new FittedText(style.apply(markup.line(cut)), column.lines(cut));
  }

  /**
   * How many characters of a text can be shown; 0 where not even one. All of them where the whole
   * fits, though less of it does not with the mark of a cut.
   *
   * @param around what else stands in its lines
   */
  static int longest(
      String words, int most, ToIntFunction<String> lines, UnaryOperator<String> around) {
    int low = 0;
    int high = words.codePointCount(0, words.length());
    if (lines.applyAsInt(around.apply(words)) <= most) {
      return high;
    }
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      String shown = around.apply(MessageBudget.shortened(words, middle));
      if (lines.applyAsInt(shown) <= most) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
