package dev.bonafide.documents.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Signs of a page that are hidden in one way, put together to text.
 *
 * @param way such as {@code white text}
 */
record Concealed(String way, String text) {

  static List<Concealed> among(List<Glyph> glyphs) {
    Map<String, List<Glyph>> ways =
        glyphs.stream()
            .filter(glyph -> glyph.concealed() != null)
            .collect(
                Collectors.groupingBy(
                    glyph -> String.valueOf(glyph.concealed()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return ways.entrySet().stream()
        .map(way -> new Concealed(way.getKey(), text(way.getValue())))
        .toList();
  }

  private static String text(List<Glyph> hidden) {
    return PageText.of(Segments.turned(hidden)).text();
  }
}
