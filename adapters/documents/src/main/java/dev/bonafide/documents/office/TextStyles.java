package dev.bonafide.documents.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of an ODT, as far as they may hide what is written in them. */
final class TextStyles {
  private static final int DEEPEST = 20;

  private final Map<String, TextAppearance> looks = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private @Nullable String style;

  void start(String name, Markup markup) {
    switch (name) {
      case "style" -> {
        style = markup.attribute("name");
        String base = markup.attribute("parent-style-name");
        if (style != null && base != null) {
          bases.put(style, base);
        }
      }
      case "text-properties", "paragraph-properties", "table-cell-properties" -> {
        if (style != null) {
          looks.merge(style, look(markup), (before, now) -> now.over(before));
        }
      }
      default -> {}
    }
  }

  private static TextAppearance look(Markup markup) {
    boolean none = markup.attribute("display", "").equals("none");
    return new TextAppearance(
        none ? Boolean.TRUE : null,
        markup.attribute("color"),
        markup.attribute("background-color"),
        points(markup.attribute("font-size", "")));
  }

  private static @Nullable Double points(String size) {
    try {
      return size.endsWith("pt") ? Double.valueOf(size.substring(0, size.length() - 2)) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  void end(String name) {
    if (name.equals("style")) {
      style = null;
    }
  }

  TextAppearance look(@Nullable String named) {
    TextAppearance look = TextAppearance.PLAIN;
    String id = named;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      look = look.over(looks.getOrDefault(id, TextAppearance.PLAIN));
      id = bases.get(id);
    }
    return look;
  }
}
