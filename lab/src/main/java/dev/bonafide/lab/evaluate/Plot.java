package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.Ranking.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A square plot, both axes from 0 to 1, as SVG that takes its colors from the page. */
final class Plot {
  private static final int SIDE = 220;
  private static final int LEFT = 46;
  private static final int TOP = 12;

  private final StringBuilder inside = new StringBuilder();
  private final String title;

  Plot(String title, String x, String y) {
    this.title = title;
    for (int i = 0; i <= 4; i++) {
      double at = i / 4.0;
      path("grid", List.of(new Point(at, 0), new Point(at, 1)));
      path("grid", List.of(new Point(0, at), new Point(1, at)));
      label(px(at), TOP + SIDE + 16, "middle", number(at));
      label(LEFT - 6, py(at) + 4, "end", number(at));
    }
    label(LEFT + SIDE / 2.0, TOP + SIDE + 34, "middle", x);
    inside.append(
        "<text class=\"label\" text-anchor=\"middle\" transform=\"translate(11 %d) rotate(-90)\">%s</text>"
            .formatted(TOP + SIDE / 2, EscapedHtml.text(y)));
  }

  /** What a ranking by chance, or a perfect calibration, would show. */
  Plot diagonal() {
    path("chance", List.of(new Point(0, 0), new Point(1, 1)));
    return this;
  }

  Plot level(double y) {
    path("chance", List.of(new Point(0, y), new Point(1, y)));
    return this;
  }

  Plot curve(List<Point> points) {
    path("curve", points);
    return this;
  }

  /**
   * A dot with its own explanation.
   *
   * @param radius in pixels
   */
  Plot dot(Point at, double radius, String words) {
    inside.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>",
            px(at.x()),
            py(at.y()),
            radius,
            EscapedHtml.text(words)));
    return this;
  }

  String svg() {
    return "<figure><figcaption>%s</figcaption><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg></figure>"
        .formatted(
            EscapedHtml.text(title),
            LEFT + SIDE + 12,
            TOP + SIDE + 42,
            EscapedHtml.text(title),
            inside);
  }

  private void path(String style, List<Point> points) {
    if (!points.isEmpty()) {
      inside
          .append("<polyline class=\"")
          .append(style)
          .append("\" points=\"")
          .append(
              points.stream()
                  .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", px(p.x()), py(p.y())))
                  .collect(Collectors.joining(" ")))
          .append("\"/>");
    }
  }

  private void label(double x, double y, String anchor, String text) {
    inside.append(
        String.format(
            Locale.ROOT,
            "<text class=\"label\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
            x,
            y,
            anchor,
            EscapedHtml.text(text)));
  }

  private static double px(double x) {
    return LEFT + x * SIDE;
  }

  private static double py(double y) {
    return TOP + (1 - y) * SIDE;
  }

  private static String number(double value) {
    return value == 0 ? "0" : value == 1 ? "1" : String.valueOf(value);
  }
}
