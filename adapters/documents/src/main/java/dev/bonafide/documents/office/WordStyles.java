package dev.bonafide.documents.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX, as far as they may hide what is written in them. */
final class WordStyles implements Markup.Listener {
  private static final int DEEPEST = 20;

  private final Map<String, TextAppearance> looks = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private final Set<String> headings = new HashSet<>();
  private @Nullable String style;

  TextAppearance look(@Nullable String named) {
    TextAppearance look = TextAppearance.PLAIN;
    String id = named;
    for (int depth = 0; id != null && depth < DEEPEST; depth++) {
      look = look.over(looks.getOrDefault(id, TextAppearance.PLAIN));
      id = bases.get(id);
    }
    return look;
  }

  boolean isHeading(@Nullable String named) {
    return named != null && (headings.contains(named) || isHeadingName(named));
  }

  private static boolean isHeadingName(String name) {
    return name.regionMatches(true, 0, "heading", 0, 7) || name.equalsIgnoreCase("title");
  }

  @Override
  public void start(String name, Markup markup) {
    if (name.equals("style")) {
      style = markup.attribute("styleId", "");
    } else if (style != null && name.equals("basedOn")) {
      bases.put(style, markup.attribute("val", ""));
    } else if (style != null && name.equals("name") && isHeadingName(markup.attribute("val", ""))) {
      headings.add(style);
    } else if (style != null && (markup.parent().equals("rPr") || markup.parent().equals("pPr"))) {
      TextAppearance told = WordLook.of(name, markup);
      looks.merge(style, told, (before, now) -> now.over(before));
    }
  }

  @Override
  public void text(String text) {
    // Styles have no words of their own.
  }

  @Override
  public void end(String name) {
    if (name.equals("style")) {
      style = null;
    }
  }
}
