package dev.bonafide.reading.speaker;

import static java.util.stream.Collectors.joining;

import dev.bonafide.text.Normalised;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name as words that can be compared: plain letters and digits, in their order. Names are only
 * ever compared with names that someone gave; they are never looked up.
 *
 * @param whole each word as one, so that {@code Seo-yeon} is {@code seoyeon}
 * @param parts the same, cut at hyphens, dots and underscores too
 */
public record NameWords(List<String> whole, List<String> parts) {
  private static final int LONGEST = 200;
  private static final int MOST = 12;

  public static NameWords of(String name) {
    NameWords words = read(name.substring(0, Math.min(name.length(), LONGEST)));
    return new NameWords(
        words.whole().stream().limit(MOST).toList(), words.parts().stream().limit(MOST).toList());
  }

  /** Every word of a longer text, in each form. */
  public static Set<String> everyOf(String text) {
    return read(text).all();
  }

  /** Dot that a Turkish capital I leaves behind. */
  private static final int DOT = 0x307;

  private static NameWords read(String text) {
    String plain = Normalised.of(text).text();
    List<String> whole = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    StringBuilder part = new StringBuilder();
    plain.codePoints().forEach(c -> take(c, word, part, whole, parts));
    end(part, parts);
    end(word, whole);
    return new NameWords(whole, parts);
  }

  /** Whether a mark is the initials of a name that an address may follow, or its first word. */
  public static boolean isShort(String mark, String name) {
    List<String> words = of(name.replaceFirst("<.*", "")).whole();
    String initials = words.stream().map(word -> word.substring(0, 1)).collect(joining());
    String plain = of(mark).joined();
    return plain.length() > 1 && (plain.equals(initials) || plain.equals(words.getFirst()));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Every form of every word. */
  public Set<String> all() {
    Set<String> all = new HashSet<>(whole);
    all.addAll(parts);
    return all;
  }

  /** The words in one piece. */
  String joined() {
    return String.join("", parts);
  }

  /** Whether each word, whole or in its parts, is one of those. */
  boolean isWithin(NameWords other) {
    Set<String> there = other.all();
    return !isEmpty()
        && (there.containsAll(parts) || there.containsAll(whole))
        && Stream.concat(whole.stream(), parts.stream()).anyMatch(there::contains);
  }

  private static void take(
      int c, StringBuilder word, StringBuilder part, List<String> whole, List<String> parts) {
    boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK && c != DOT;
    if (Character.isLetterOrDigit(c) || isMark) {
      word.appendCodePoint(c);
      part.appendCodePoint(c);
    } else if (c == '-' || c == '_' || c == '.') {
      end(part, parts);
    } else if (c != '\'' && c != DOT) {
      end(part, parts);
      end(word, whole);
    }
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
