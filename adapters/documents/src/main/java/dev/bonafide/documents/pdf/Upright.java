package dev.bonafide.documents.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page's own coordinates to places as seen: upright, in points from the upper left corner. */
final class Upright {
  private final PDRectangle box;
  private final int turns;

  Upright(PDPage page) {
    box = page.getCropBox();
    turns = Math.floorMod(page.getRotation() / 90, 4);
  }

  Point2D.Double at(double x, double y) {
    double fromLeft = x - box.getLowerLeftX();
    double fromBottom = y - box.getLowerLeftY();
    return switch (turns) {
      case 1 -> new Point2D.Double(fromBottom, fromLeft);
      case 2 -> new Point2D.Double(box.getWidth() - fromLeft, fromBottom);
      case 3 -> new Point2D.Double(box.getHeight() - fromBottom, box.getWidth() - fromLeft);
      default -> new Point2D.Double(fromLeft, box.getHeight() - fromBottom);
    };
  }

  /** Whether a place in the page's own coordinates is on the page. */
  boolean isOnPage(double x, double y) {
    return box.contains((float) x, (float) y);
  }

  /**
   * A sign where it is seen, turned so that its text runs to the right.
   *
   * @param rendering from text space to the page's own coordinates
   * @param advance of the sign in text space
   */
  Glyph glyph(String text, Matrix rendering, double advance, double unit, String font) {
    Point2D.Double start = at(rendering.getTranslateX(), rendering.getTranslateY());
    Point2D.Float next = rendering.transformPoint((float) advance, 0);
    Point2D.Float direction = rendering.transformPoint(1, 0);
    Point2D.Float top = rendering.transformPoint(0, (float) unit);
    Point2D.Double ahead = at(direction.x, direction.y);
    Point2D.Double end = at(next.x, next.y);
    Point2D.Double above = at(top.x, top.y);
    double angle = Math.atan2(ahead.y - start.y, ahead.x - start.x);
    int turn = Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
    Point2D.Double place = turned(start, turn);
    double width = Math.abs(turned(end, turn).x - place.x);
    return new Glyph(text, place.x, place.y, width, above.distance(start), font, turn, null);
  }

  private static Point2D.Double turned(Point2D.Double place, int turn) {
    return switch (turn) {
      case 1 -> new Point2D.Double(place.y, -place.x);
      case 2 -> new Point2D.Double(-place.x, -place.y);
      case 3 -> new Point2D.Double(-place.y, place.x);
      default -> place;
    };
  }
}
