package dev.bonafide.casefile.picture;

/**
 * A place in a picture.
 *
 * @param picture which of those that were handed in, counted from 1 in the order of sending
 * @param bubble which message in it, counted from 1 at its top; 0 where it shows no chat
 */
public record PicturePlace(int picture, int bubble, PictureBox box) {
  public PicturePlace {
    if (picture < 1 || bubble < 0) {
      throw new IllegalArgumentException("no place in a picture");
    }
  }

  /** Whether it is the same message of the same picture. */
  boolean isIn(PicturePlace other) {
    return picture == other.picture && bubble == other.bubble;
  }

  PicturePlace inPicture(int number) {
    return new PicturePlace(number, bubble, box);
  }
}
