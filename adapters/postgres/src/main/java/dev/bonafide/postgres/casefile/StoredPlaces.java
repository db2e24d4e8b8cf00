package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where words stand in pictures, as one column has it: eight numbers a word, a word a line. */
final class StoredPlaces {
  private StoredPlaces() {}

  /** Null where none is known. */
  static @Nullable String written(PicturePlaces places) {
    return places.words().isEmpty()
        ? null
        : places.words().stream().map(StoredPlaces::line).collect(Collectors.joining("\n"));
  }

  private static String line(PictureWord word) {
    PicturePlace place = word.place();
    PictureBox box = place.box();
    return IntStream.of(
            word.span().start(),
            word.span().end(),
            place.picture(),
            place.bubble(),
            box.left(),
            box.top(),
            box.width(),
            box.height())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  static PicturePlaces read(@Nullable String written) {
    return written == null
        ? PicturePlaces.NONE
        : new PicturePlaces(written.lines().map(StoredPlaces::word).toList());
  }

  private static PictureWord word(String line) {
    int[] numbers = Arrays.stream(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    return new PictureWord(
        new Span(numbers[0], numbers[1]),
        new PicturePlace(
            numbers[2],
            numbers[3],
            new PictureBox(numbers[4], numbers[5], numbers[6], numbers[7])));
  }
}
