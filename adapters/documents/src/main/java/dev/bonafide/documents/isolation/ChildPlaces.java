package dev.bonafide.documents.isolation;

import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where a picture's words stand, as a child says it: how many, and eight numbers for each. */
final class ChildPlaces {
  private ChildPlaces() {}

  static void write(DataOutputStream out, PicturePlaces places) throws IOException {
    out.writeInt(places.words().size());
    for (PictureWord word : places.words()) {
      out.writeInt(word.span().start());
      out.writeInt(word.span().end());
      out.writeInt(word.place().picture());
      out.writeInt(word.place().bubble());
      out.writeInt(word.place().box().left());
      out.writeInt(word.place().box().top());
      out.writeInt(word.place().box().width());
      out.writeInt(word.place().box().height());
    }
  }

  /**
   * Reads them.
   *
   * @throws IOException if they are no places of words in the text
   */
  static PicturePlaces read(DataInputStream in, String text) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > text.length()) {
      throw new IOException("the answer has more places than its text has letters");
    }
    List<PictureWord> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(in, text.length()));
    }
    return words.isEmpty() ? PicturePlaces.NONE : new PicturePlaces(words);
  }

  private static PictureWord word(DataInputStream in, int most) throws IOException {
    try {
      Span span = new Span(in.readInt(), in.readInt());
      if (span.end() > most) {
        throw new IOException("the answer has a place outside of its text");
      }
      return new PictureWord(
          span,
          new PicturePlace(
              in.readInt(),
              in.readInt(),
              new PictureBox(in.readInt(), in.readInt(), in.readInt(), in.readInt())));
    } catch (IllegalArgumentException e) {
      throw new IOException("the answer has a place that is none", e);
    }
  }
}
