package dev.bonafide.documents.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been painted on a page so far: which color a sign stands on. Areas of other shapes than
 * rectangles, shadings and pictures have no one color.
 */
final class Painting {
  /** Areas kept of a page: charts and maps have more, and no text to hide. */
  private static final int MOST = 4_000;

  /** A color, or none where it is not one. */
  private record Area(Rectangle2D where, @Nullable Shade shade, boolean isPicture) {}

  private final List<Area> areas = new ArrayList<>();

  /** In order: a later area lies over an earlier one. */
  void fill(Path2D path, @Nullable Shade shade) {
    Rectangle2D bounds = path.getBounds2D();
    boolean whole = isRectangle(path, bounds);
    add(new Area(bounds, whole ? shade : null, false));
  }

  void picture(Rectangle2D where) {
    add(new Area(where, null, true));
  }

  private void add(Area area) {
    if (areas.size() < MOST && !area.where().isEmpty()) {
      areas.add(area);
    }
  }

  private static boolean isRectangle(Path2D path, Rectangle2D bounds) {
    double e = 0.01;
    return path.contains(
        bounds.getX() + e,
        bounds.getY() + e,
        Math.max(e, bounds.getWidth() - 2 * e),
        Math.max(e, bounds.getHeight() - 2 * e));
  }

  /** The color of a place: paper is white. Null where no one can say. */
  @Nullable Shade at(double x, double y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).where().contains(x, y)) {
        return areas.get(i).shade();
      }
    }
    return areas.size() < MOST ? Shade.WHITE : null;
  }

  /** How many areas there are: what is painted from now on lies over what is there. */
  int count() {
    return areas.size();
  }

  /** Whether an area of one solid color, painted later, lies over a place. */
  boolean isCovered(double x, double y, int since) {
    for (Area area : areas.subList(since, areas.size())) {
      if (area.shade() != null && area.where().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  boolean isPictureAt(double x, double y) {
    return areas.stream().anyMatch(area -> area.isPicture() && area.where().contains(x, y));
  }
}
