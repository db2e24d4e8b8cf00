package dev.bonafide.documents.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** The path that a page is drawing, and whether it will cut off what is drawn later. */
final class DrawnPath {
  private static final int NO_CLIP = -1;

  private final GeneralPath path = new GeneralPath();
  private int clipRule = NO_CLIP;

  GeneralPath outline() {
    return path;
  }

  @Nullable Point2D point() {
    return path.getCurrentPoint();
  }

  void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  /** Begins there if nothing was begun, as damaged files want it. */
  void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  /** Begins at its end if nothing was begun. */
  void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    path.closePath();
  }

  void close() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  /** Lets the path cut off what is drawn after it has ended. */
  void clip(int windingRule) {
    clipRule = windingRule;
  }

  /** Ends the path, and narrows the state's clipping to it where that was asked. */
  void end(PDGraphicsState state) {
    if (clipRule != NO_CLIP) {
      path.setWindingRule(clipRule);
      state.intersectClippingPath(path);
      clipRule = NO_CLIP;
    }
    path.reset();
  }

  void reset() {
    path.reset();
  }
}
