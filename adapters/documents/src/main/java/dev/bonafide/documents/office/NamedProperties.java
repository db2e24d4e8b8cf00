package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import java.util.Map;

/**
 * Properties of an office file that stand under their names in its markup.
 *
 * @param names what each that is told is called, by its element
 */
record NamedProperties(DraftWriter draft, Map<String, String> names, StringBuilder words)
    implements Markup.Listener {
  NamedProperties(DraftWriter draft, Map<String, String> names) {
    this(draft, names, new StringBuilder());
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
    String told = names.get(name);
    draft.hide(ParsedDocument.METADATA + told, told == null ? "" : words);
    words.setLength(0);
  }
}
