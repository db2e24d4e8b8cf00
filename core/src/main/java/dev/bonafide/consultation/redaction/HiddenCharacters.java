package dev.bonafide.consultation.redaction;

import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What takes no room on a screen, or ends a line, could tell a model what no person sees. */
final class HiddenCharacters {
  private HiddenCharacters() {}

  /** Where they stand, each by itself. */
  static List<Span> in(String words) {
    List<Span> hidden = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      int codePoint = words.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      if (isHidden(codePoint)) {
        hidden.add(new Span(at, end));
      }
      at = end;
    }
    return hidden;
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || InvisibleCharacters.is(codePoint)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
