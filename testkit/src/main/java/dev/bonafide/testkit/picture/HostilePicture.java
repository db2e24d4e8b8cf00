package dev.bonafide.testkit.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture that means harm, or came to harm.
 *
 * @param sentence what it is, for people
 */
public record HostilePicture(String sentence, Recipe recipe) {

  /** Makes it when it is wanted: all of them together would fill a disk. */
  @FunctionalInterface
  public interface Recipe {
    byte[] bytes();
  }

  /** All of them, the same ones each time. */
  public static List<HostilePicture> all() {
    return Stream.of(
            PixelBombs.all(),
            OddSizes.all(),
            PicturesWithRiders.all(),
            EndlessPictures.all(),
            BrokenPictures.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return sentence;
  }
}
