package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import java.util.Map;

/** What stands in an ODT's text and is not of it: comments, tracked deletions, descriptions. */
final class Aside {
  private static final Map<String, String> NAMES =
      Map.of(
          "annotation", "comment",
          "deletion", "tracked deletion",
          "insertion", "tracked insertion",
          "desc", "a picture's description",
          "title", "a picture's title");

  private final DraftWriter draft;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder who = new StringBuilder();
  private final StringBuilder when = new StringBuilder();
  private String outer = "";
  private String inner = "";

  Aside(DraftWriter draft) {
    this.draft = draft;
  }

  /** Whether what starts is, or lies within, an aside. */
  boolean start(String name, Markup markup) {
    if (outer.isEmpty() && NAMES.containsKey(name) && !markup.prefix().equals("dc")) {
      outer = name;
      return true;
    }
    if (!outer.isEmpty()) {
      inner = name;
    }
    return !outer.isEmpty();
  }

  boolean text(String text) {
    if (outer.isEmpty()) {
      return false;
    }
    StringBuilder place =
        switch (inner) {
          case "creator" -> who;
          case "date" -> when;
          default -> words;
        };
    draft.require(place.length() + text.length());
    place.append(text);
    return true;
  }

  boolean end(String name) {
    if (outer.isEmpty()) {
      return false;
    }
    inner = "";
    words.append(' ');
    if (name.equals(outer)) {
      String by = who.isEmpty() ? "" : " by " + who.toString().strip();
      String on = when.isEmpty() ? "" : " on " + when.toString().strip();
      // Inserted words stand in the text; here it is told that someone put them in later.
      String piece = name.equals("insertion") ? "in the text" : words.toString();
      draft.hide(NAMES.get(name) + by + on, piece);
      outer = "";
      words.setLength(0);
      who.setLength(0);
      when.setLength(0);
    }
    return true;
  }
}
