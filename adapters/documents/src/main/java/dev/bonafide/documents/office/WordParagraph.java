package dev.bonafide.documents.office;

/** What a DOCX says about the paragraph at hand. */
final class WordParagraph {
  private TextAppearance look = TextAppearance.PLAIN;
  private boolean heading;
  private boolean item;

  void property(String name, Markup markup, WordStyles styles) {
    switch (name) {
      case "pStyle" -> {
        String style = markup.attribute("val");
        heading = styles.isHeading(style);
        item |= style != null && style.regionMatches(true, 0, "list", 0, 4);
        look = look.over(styles.look(style));
      }
      case "numPr" -> item = true;
      case "shd" -> look = WordLook.of(name, markup).over(look);
      default -> {}
    }
  }

  TextAppearance look() {
    return look;
  }

  boolean isHeading() {
    return heading;
  }

  boolean isItem() {
    return item;
  }
}
