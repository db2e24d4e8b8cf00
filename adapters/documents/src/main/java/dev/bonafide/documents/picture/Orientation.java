package dev.bonafide.documents.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a picture lies.
 *
 * @param turn quarter turns to the right that put it upright
 */
record Orientation(int turn, RecognizedScript script) {
  private static final int QUARTER = 90;

  /** From Tesseract's lines; upright and Latin where it could not tell. */
  static Orientation of(String lines) {
    int degrees = 0;
    RecognizedScript script = RecognizedScript.LATIN;
    for (String line : lines.split("\n", -1)) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (line.startsWith("Rotate:") && value.matches("\\d{1,3}")) {
        degrees = Integer.parseInt(value);
      } else if (line.startsWith("Script:")) {
        script = RecognizedScript.named(value);
      }
    }
    return new Orientation(degrees / QUARTER % 4, script);
  }

  BufferedImage upright(BufferedImage grey) {
    if (turn == 0) {
      return grey;
    }
    boolean lies = turn % 2 == 1;
    int width = lies ? grey.getHeight() : grey.getWidth();
    int height = lies ? grey.getWidth() : grey.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    AffineTransform how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    how.quadrantRotate(turn);
    how.translate(-grey.getWidth() / 2.0, -grey.getHeight() / 2.0);
    Graphics2D paper = turned.createGraphics();
    paper.drawImage(grey, how, null);
    paper.dispose();
    return turned;
  }
}
