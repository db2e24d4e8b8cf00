package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;

/** Who made an ODT, with what and when, as it says itself. */
final class TextProperties implements Markup.Listener {
  private final DraftWriter draft;
  private final StringBuilder words = new StringBuilder();

  TextProperties(DraftWriter draft) {
    this.draft = draft;
  }

  @Override
  public void start(String name, Markup markup) {
    words.setLength(0);
  }

  @Override
  public void text(String text) {
    draft.require(words.length() + text.length());
    words.append(text);
  }

  @Override
  public void end(String name) {
    String told =
        switch (name) {
          case "title", "subject", "description" -> name;
          case "keyword" -> "keywords";
          case "initial-creator" -> "author";
          case "creator" -> "last modified by";
          case "generator" -> "producer";
          case "creation-date" -> "created";
          case "date" -> "modified";
          default -> "";
        };
    if (!told.isEmpty()) {
      draft.hide(ParsedDocument.METADATA + told, words);
    }
    words.setLength(0);
  }
}
