package dev.bonafide.documents.picture.recognized;

import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import dev.bonafide.casefile.picture.PictureBox;
import java.util.Arrays;
import java.util.List;

/**
 * A QR code in a picture.
 *
 * @param says its content on one line, cut where it is long
 * @param left and top, in pixels
 */
public record QrCode(String says, int left, int top, int width) {
  /** Links have fewer letters; a code holds up to 4,296. */
  private static final int LONGEST = 500;

  private static final String LABEL = "(QR code) ";

  /** A line that is no higher than a letter, so that it takes no other line's place. */
  private static final int HEIGHT = 8;

  private static final double SURE = 100;

  /** Of what lies between its corners' middles: so much of a code of 30 dots lies around them. */
  private static final double EDGE = 0.15;

  public static QrCode of(Result result) {
    ResultPoint[] corners = result.getResultPoints();
    double left = Arrays.stream(corners).mapToDouble(ResultPoint::getX).min().orElse(0);
    double right = Arrays.stream(corners).mapToDouble(ResultPoint::getX).max().orElse(0);
    double top = Arrays.stream(corners).mapToDouble(ResultPoint::getY).min().orElse(0);
    return new QrCode(
        oneLine(result.getText()), (int) left, (int) top, (int) Math.max(1, right - left));
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /** Whether what was taken for a word is a part of its pattern. */
  boolean covers(RecognizedWord word) {
    double across = word.left() + word.width() / 2.0 - left;
    double down = word.top() + word.height() / 2.0 - top;
    return within(across) && within(down);
  }

  private boolean within(double at) {
    return at >= -EDGE * width && at <= (1 + EDGE) * width;
  }

  /** As words of the picture. */
  RecognizedLine line(int paragraph) {
    PictureBox square = new PictureBox(Math.max(0, left), Math.max(0, top), width, width);
    RecognizedWord word =
        new RecognizedWord(LABEL + says, left, top, width, HEIGHT, SURE, square, true);
    return new RecognizedLine(paragraph, List.of(word));
  }
}
