package dev.bonafide.chat.card;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Markup of a card on one platform, and what makes words of others safe there.
 *
 * @param escape makes anyone's words safe: nothing in them is markup
 * @param defang the same for the evidence, of which nothing can be followed or paid besides
 * @param shorten the same for so much of it, in the measure of the platform
 * @param embolden makes safe words stand out
 * @param shrink makes a safe line small print
 * @param column of a card on a phone that is 360 pixels wide, for letters of the usual size
 * @param smallColumn the same for small print
 * @param point behind the number of an entry, so that it is not taken for a list of its own
 */
public record CardMarkup(
    UnaryOperator<String> escape,
    UnaryOperator<String> defang,
    BiFunction<String, Integer, String> shorten,
    UnaryOperator<String> embolden,
    UnaryOperator<String> shrink,
    PhoneColumn column,
    PhoneColumn smallColumn,
    String point) {
  /** The evidence's words where they must not go over the end of their line. */
  String line(String text) {
    return defang.apply(text.replace('\n', ' '));
  }
}
