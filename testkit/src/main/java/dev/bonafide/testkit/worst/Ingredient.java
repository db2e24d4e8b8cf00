package dev.bonafide.testkit.worst;

import java.util.Locale;

/**
 * Some of one shape.
 *
 * @param characters how many
 * @param seed the same one writes the same
 */
public record Ingredient(Shape shape, int characters, long seed) {

  @Override
  public String toString() {
    return shape.name().toLowerCase(Locale.ROOT) + " " + characters + " #" + seed;
  }
}
