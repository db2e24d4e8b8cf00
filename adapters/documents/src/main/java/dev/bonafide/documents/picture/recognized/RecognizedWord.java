package dev.bonafide.documents.picture.recognized;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.text.TextWords;
import java.util.function.UnaryOperator;

/**
 * A word of a picture, and where it stands in pixels from the upper left corner.
 *
 * @param confidence how sure the recognizer is of it, 0 to 100
 * @param seen where it stands in the picture as it was handed in
 * @param isApart whether a blank is before it, as everywhere but in scripts without blanks
 */
public record RecognizedWord(
    String text,
    int left,
    int top,
    int width,
    int height,
    double confidence,
    PictureBox seen,
    boolean isApart) {
  /**
   * Of 3,778 words in 24 screenshots of chats, 6 of the 17 below it were right, and 3,740 of the
   * 3,761 above.
   */
  private static final double SURE = 70;

  /** What is made of icons is below it. Three names in screenshots were between it and 50. */
  private static final double DOUBTED = 25;

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’-]+");

  /**
   * What stands in the place of a word that no one can be sure of, so that no finding rests on it.
   */
  public static final String UNSURE = TextWords.UNSURE;

  /** One in a picture that is as it was handed in. */
  public RecognizedWord(String text, int left, int top, int width, int height, double confidence) {
    this(text, left, top, width, height, confidence, box(left, top, width, height), true);
  }

  /** Whatever a recognizer says, within the picture. */
  private static PictureBox box(int left, int top, int width, int height) {
    return new PictureBox(
        Math.max(0, left), Math.max(0, top), Math.max(0, width), Math.max(0, height));
  }

  public int right() {
    return left + width;
  }

  public int bottom() {
    return top + height;
  }

  /** Where it stands in the picture that was read. */
  public PictureBox place() {
    return box(left, top, width, height);
  }

  RecognizedWord movedLeft(int pixels) {
    return new RecognizedWord(text, left - pixels, top, width, height, confidence, seen, isApart);
  }

  /** The same, where the picture that was read is another one's likeness. */
  RecognizedWord seenAs(UnaryOperator<PictureBox> original) {
    return new RecognizedWord(
        text, left, top, width, height, confidence, original.apply(seen), isApart);
  }

  /** The same with a blank before it, or without. */
  public RecognizedWord apart(boolean blank) {
    return new RecognizedWord(text, left, top, width, height, confidence, seen, blank);
  }

  /** The same place with what its shape shows it to be. */
  public RecognizedWord surely(String told) {
    double sure = Math.max(SURE, confidence);
    return new RecognizedWord(told, left, top, width, height, sure, seen, isApart);
  }

  /** One word of two that have no blank between them, as sure as the less sure of them. */
  RecognizedWord and(RecognizedWord next) {
    PictureBox both = place().and(next.place());
    return new RecognizedWord(
        text + next.text,
        both.left(),
        both.top(),
        both.width(),
        both.height(),
        Math.min(confidence, next.confidence),
        seen.and(next.seen),
        isApart);
  }

  public boolean isSure() {
    return confidence >= SURE;
  }

  /** Whether it is written as a name is, and the recognizer is not sure that it is none. */
  boolean mayBeName() {
    return confidence >= DOUBTED
        && NAME.matches(text)
        && Character.isUpperCase(text.codePointAt(0));
  }

  /** As it is written down. */
  public String shown() {
    return isSure() ? text : UNSURE;
  }
}
