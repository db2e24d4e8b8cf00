package dev.bonafide.documents.picture.tesseract;

import dev.bonafide.casefile.picture.PictureBox;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a picture lies.
 *
 * @param turn quarter turns to the right that put it upright
 */
public record Orientation(int turn, RecognizedScript script) {
  private static final int QUARTER = 90;

  /** From Tesseract's lines; upright and Latin where it could not tell. */
  public static Orientation of(String lines) {
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

  /** The same script, not turned. */
  public Orientation upright() {
    return new Orientation(0, script);
  }

  /**
   * Where a rectangle of the upright picture is in the one that lies.
   *
   * @param width of the upright picture
   * @param height of the upright picture
   */
  public PictureBox turnedBack(PictureBox box, int width, int height) {
    int right = Math.max(0, width - box.right());
    int below = Math.max(0, height - box.bottom());
    return switch (turn) {
      case 1 -> new PictureBox(box.top(), right, box.height(), box.width());
      case 2 -> new PictureBox(right, below, box.width(), box.height());
      case 3 -> new PictureBox(below, box.left(), box.height(), box.width());
      default -> box;
    };
  }

  public BufferedImage upright(BufferedImage grey) {
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
