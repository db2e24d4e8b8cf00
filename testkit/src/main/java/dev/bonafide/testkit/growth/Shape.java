package dev.bonafide.testkit.growth;

import java.util.function.IntFunction;

/**
 * A text that goes on and on in one way, as long as is wanted.
 *
 * @param piece the pieces that it is made of, counted from 0
 */
public record Shape(String name, IntFunction<String> piece) {

  static Shape repeated(String name, String piece) {
    return new Shape(name, _ -> piece);
  }

  /** Pieces of two shapes in turns, each on lines of its own. */
  static Shape mixed(Shape one, Shape other) {
    return new Shape(
        one.name + " and " + other.name,
        number -> (number % 2 == 0 ? one : other).piece.apply(number / 2) + "\n");
  }

  /** A text of this shape in whole pieces, with at least so many UTF-16 units. */
  public String ofLength(int units) {
    StringBuilder text = new StringBuilder(units + 100);
    for (int number = 0; text.length() < units; number++) {
      text.append(piece.apply(number));
    }
    return text.toString();
  }
}
