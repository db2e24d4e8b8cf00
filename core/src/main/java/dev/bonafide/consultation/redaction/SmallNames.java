package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names that are everyday words, in a text whose names begin small, as those of files do:
 * <em>daniel price resume</em>. Only what is next to another name of the same person is one.
 */
final class SmallNames {
  private SmallNames() {}

  static Stream<RedactedText.Swap> in(String text, PersonAliases names) {
    List<RedactedText.Swap> sure =
        names.in(text).stream()
            .filter(one -> Character.isLowerCase(text.codePointAt(one.span().start())))
            .toList();
    return sure.isEmpty()
        ? Stream.empty()
        : names.in(capitalized(text)).stream()
            .filter(swap -> sure.stream().anyMatch(one -> isBeside(one, swap)));
  }

  private static boolean isBeside(RedactedText.Swap name, RedactedText.Swap other) {
    Span one = name.span();
    Span two = other.span();
    return name.by().equals(other.by())
        && (one.end() + 1 == two.start() || two.end() + 1 == one.start());
  }

  /** As long as the text, and every letter in its place. */
  private static String capitalized(String text) {
    StringBuilder title = new StringBuilder(text);
    for (int at = 0; at < title.length(); at++) {
      if (at == 0 || !Character.isLetter(title.charAt(at - 1))) {
        title.setCharAt(at, Character.toUpperCase(title.charAt(at)));
      }
    }
    return title.toString();
  }
}
