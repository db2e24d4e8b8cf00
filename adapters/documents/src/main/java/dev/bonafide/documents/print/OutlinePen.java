package dev.bonafide.documents.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws outlines on a sheet, which knows curves of the third degree alone. */
final class OutlinePen {
  private final PDPageContentStream out;
  private final float[] to = new float[6];
  private float x;
  private float y;

  private OutlinePen(PDPageContentStream out) {
    this.out = out;
  }

  static void draw(Shape shape, PDPageContentStream out) throws IOException {
    OutlinePen pen = new OutlinePen(out);
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      pen.draw(path.currentSegment(pen.to));
    }
    out.fill();
  }

  private void draw(int segment) throws IOException {
    switch (segment) {
      case PathIterator.SEG_MOVETO -> {
        out.moveTo(to[0], to[1]);
        at(to[0], to[1]);
      }
      case PathIterator.SEG_LINETO -> {
        out.lineTo(to[0], to[1]);
        at(to[0], to[1]);
      }
      case PathIterator.SEG_QUADTO -> {
        out.curveTo(
            toward(x, to[0]),
            toward(y, to[1]),
            toward(to[2], to[0]),
            toward(to[3], to[1]),
            to[2],
            to[3]);
        at(to[2], to[3]);
      }
      case PathIterator.SEG_CUBICTO -> {
        out.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        at(to[4], to[5]);
      }
      default -> out.closePath();
    }
  }

  /** Two thirds of the way, as a curve of the second degree is one of the third. */
  private static float toward(float from, float pull) {
    return from + (pull - from) * 2 / 3;
  }

  private void at(float nextX, float nextY) {
    x = nextX;
    y = nextY;
  }
}
