package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The hidden signs of a page, put together to text, a piece for each way of hiding. */
final class Concealed {
  private Concealed() {}

  static void tell(String page, List<Glyph> glyphs, DraftWriter draft) {
    Map<String, List<Glyph>> ways =
        glyphs.stream()
            .filter(glyph -> glyph.concealed() != null)
            .collect(
                Collectors.groupingBy(
                    glyph -> String.valueOf(glyph.concealed()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    ways.forEach((way, hidden) -> draft.hide(page + ", " + way, PageText.of(hidden)));
  }
}
