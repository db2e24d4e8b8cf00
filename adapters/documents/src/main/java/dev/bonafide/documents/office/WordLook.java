package dev.bonafide.documents.office;

/** A property of a run, paragraph or cell of a DOCX as a look. */
final class WordLook {
  private WordLook() {}

  static TextAppearance of(String name, Markup markup) {
    String value = markup.attribute("val", "");
    return switch (name) {
      case "vanish", "webHidden" -> new TextAppearance(isOn(value), null, null, null);
      case "color" -> new TextAppearance(null, value, null, null);
      case "shd" -> new TextAppearance(null, null, markup.attribute("fill", "auto"), null);
      // Marker pens have names, and none of them is white.
      case "highlight" -> new TextAppearance(null, null, value.equals("none") ? null : "pen", null);
      case "sz" -> new TextAppearance(null, null, null, halfPoints(value));
      default -> TextAppearance.PLAIN;
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
