package dev.bonafide.documents.picture.chat;

import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes down what stands in a picture, and where each word of it stands. */
public final class WrittenPicture {
  private final StringBuilder text = new StringBuilder();
  private final List<PictureWord> words = new ArrayList<>();

  /** Something that does not stand in the picture itself, such as the end of a line. */
  public WrittenPicture write(String between) {
    text.append(between);
    return this;
  }

  /**
   * Words with a blank between each two, but in scripts without blanks.
   *
   * @param bubble which message they are of, counted from 1; 0 where there are none
   */
  public WrittenPicture write(List<RecognizedWord> some, int bubble) {
    boolean isFirst = true;
    for (RecognizedWord word : some) {
      text.append(isFirst || !word.isApart() ? "" : " ");
      int begin = text.length();
      text.append(word.shown());
      isFirst = false;
      words.add(
          new PictureWord(
              new Span(begin, text.length()), new PicturePlace(1, bubble, word.seen())));
    }
    return this;
  }

  public String text() {
    return text.toString();
  }

  public PicturePlaces places() {
    return new PicturePlaces(words);
  }
}
