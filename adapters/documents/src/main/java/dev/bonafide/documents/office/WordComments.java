package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;

/** The comments of a DOCX. */
final class WordComments implements Markup.Listener {
  private final DraftWriter draft;
  private final StringBuilder words = new StringBuilder();
  private String place = "comment";
  private boolean isText;

  WordComments(DraftWriter draft) {
    this.draft = draft;
  }

  @Override
  public void start(String name, Markup markup) {
    if (name.equals("comment")) {
      String date = markup.attribute("date");
      place =
          "comment by "
              + markup.attribute("author", "somebody")
              + (date == null ? "" : " on " + date);
    }
    isText = name.equals("t") || name.equals("delText");
  }

  @Override
  public void text(String text) {
    if (isText) {
      draft.require(words.length() + text.length());
      words.append(text);
    }
  }

  @Override
  public void end(String name) {
    isText = false;
    if (name.equals("p")) {
      words.append(' ');
    } else if (name.equals("comment")) {
      draft.hide(place, words);
      words.setLength(0);
    }
  }
}
