package dev.bonafide.documents.office;

/** A property of a run, paragraph or cell of a DOCX as a look. */
final class WordLook {
  private WordLook() {}

  static Look of(String name, Markup markup) {
    String value = markup.attribute("val", "");
    return switch (name) {
      case "vanish", "webHidden" -> new Look(isOn(value), null, null, null);
      case "color" -> new Look(null, value, null, null);
      case "shd" -> new Look(null, null, markup.attribute("fill", "auto"), null);
      // Marker pens have names, none of which is white.
      case "highlight" -> new Look(null, null, value.equals("none") ? null : "pen", null);
      case "sz" -> new Look(null, null, null, halfPoints(value));
      default -> Look.PLAIN;
    };
  }

  private static boolean isOn(String value) {
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private static @org.jspecify.annotations.Nullable Double halfPoints(String value) {
    try {
      return Double.parseDouble(value) / 2;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
