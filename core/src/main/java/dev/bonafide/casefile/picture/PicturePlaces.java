package dev.bonafide.casefile.picture;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the words of a text stand in the pictures that it was read from. Words that were not read
 * from a picture, such as the name before a message, have no place.
 *
 * @param words in the order of the text
 */
public record PicturePlaces(List<PictureWord> words) {
  /** Of a text that comes from no picture. */
  public static final PicturePlaces NONE = new PicturePlaces(List.of());

  public PicturePlaces {
    words = List.copyOf(words);
  }

  /**
   * The place of a quote: around all of its words in the message in which it begins, without what
   * it says in the next message or picture. Empty where none of its words has a place.
   */
  public Optional<PicturePlace> of(Span quote) {
    List<PicturePlace> places =
        words.stream().filter(word -> word.span().overlaps(quote)).map(PictureWord::place).toList();
    return places.stream()
        .filter(place -> place.isIn(places.getFirst()))
        .reduce((one, next) -> boxed(one, one.box().and(next.box())));
  }

  private static PicturePlace boxed(PicturePlace place, PictureBox box) {
    return new PicturePlace(place.picture(), place.bubble(), box);
  }

  /** How many pictures were handed in up to the last of these; 0 for none. */
  public int last() {
    return words.stream().mapToInt(word -> word.place().picture()).max().orElse(0);
  }

  /** The same pictures where others were handed in before them. */
  public PicturePlaces behind(int pictures) {
    return pictures == 0
        ? this
        : each(
            word ->
                new PictureWord(
                    word.span(), word.place().inPicture(word.place().picture() + pictures)));
  }

  /** The words of a stretch of the text, which is a text of its own. */
  public PicturePlaces within(Span stretch) {
    return new PicturePlaces(
        words.stream()
            .filter(word -> stretch.contains(word.span()))
            .map(word -> word.movedBy(-stretch.start()))
            .toList());
  }

  /** The same words where so many units stand before them. */
  public PicturePlaces movedBy(int units) {
    return each(word -> word.movedBy(units));
  }

  /** One behind another, as one text is put together. */
  public static PicturePlaces all(List<PicturePlaces> parts) {
    List<PictureWord> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.words));
    return new PicturePlaces(all);
  }

  private PicturePlaces each(UnaryOperator<PictureWord> change) {
    return new PicturePlaces(words.stream().map(change).toList());
  }
}
