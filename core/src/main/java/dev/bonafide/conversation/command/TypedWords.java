package dev.bonafide.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What someone typed, taken word by word; the words keep their places. */
public final class TypedWords {
  private static final int LONG = 4;

  private final String text;
  private final List<Word> words;
  private int at;

  /**
   * @param plain in lower case, without punctuation around it
   */
  private record Word(String plain, int start, int end) {}

  private TypedWords(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  public static TypedWords of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        String plain = plain(text, start, at);
        if (!plain.isEmpty()) {
          words.add(new Word(plain, start, at));
        }
      }
      at++;
    }
    return new TypedWords(text, words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isDone() {
    return at >= words.size();
  }

  /** The word that comes next; empty behind the last. */
  public String next() {
    return after(0);
  }

  /** A word further on; empty behind the last. */
  public String after(int more) {
    return at + more < words.size() ? words.get(at + more).plain() : "";
  }

  void skip(int count) {
    at += count;
  }

  void skip(Set<String> some) {
    while (some.contains(next())) {
      at++;
    }
  }

  /** Takes the next word if it is one of these. */
  boolean skipOne(Set<String> some) {
    boolean is = some.contains(next());
    at += is ? 1 : 0;
    return is;
  }

  /** Takes the longest phrase of a table that comes next; null where none does. */
  <T> @Nullable T take(Map<String, T> table) {
    for (int count = CommandVocabulary.LONGEST; count > 0; count--) {
      T meaning = at + count <= words.size() ? table.get(phrase(0, count)) : null;
      if (meaning != null) {
        at += count;
        return meaning;
      }
    }
    return null;
  }

  /** Takes the next words if they are one of these phrases. */
  boolean skipPhrase(Set<String> some) {
    for (int count = CommandVocabulary.LONGEST; count > 0; count--) {
      if (some.contains(phrase(0, count))) {
        at += count;
        return true;
      }
    }
    return false;
  }

  /** Whether one of these phrases stands in what is left, wherever. */
  public boolean holds(Set<String> some) {
    for (int more = 0; at + more < words.size(); more++) {
      for (int count = CommandVocabulary.LONGEST; count > 0; count--) {
        if (some.contains(phrase(more, count))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Some words in a row, a space between them. */
  public String phrase(int more, int count) {
    int from = Math.min(at + more, words.size());
    return words.subList(from, Math.min(from + count, words.size())).stream()
        .map(Word::plain)
        .collect(Collectors.joining(" "));
  }

  /** Takes the next words up to one that ends them, or all; as they were typed. */
  String takeUntil(BooleanSupplier end) {
    int from = at;
    while (!isDone() && !end.getAsBoolean()) {
      at++;
    }
    return from == at ? "" : text.substring(words.get(from).start(), words.get(at - 1).end());
  }

  /** Whether it has more lines than any command: then something is pasted. */
  boolean isLong() {
    return text.lines().limit(LONG).count() == LONG;
  }

  /** Everything, as it was typed. */
  String all() {
    return text.strip();
  }

  /** What is left, as it was typed. */
  String rest() {
    return isDone() ? "" : text.substring(words.get(at).start()).strip();
  }

  /** A question mark alone is a word too: it asks for help. */
  private static String plain(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from == to && text.charAt(start) == '?'
        ? "?"
        : text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
