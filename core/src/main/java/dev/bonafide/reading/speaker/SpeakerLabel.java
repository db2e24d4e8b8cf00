package dev.bonafide.reading.speaker;

import dev.bonafide.reading.time.TimestampSyntax;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A speaker's name before its words, as in {@code Ana P: hello}.
 *
 * @param name as it stands there
 * @param end offset within the line of the first unit after the mark
 */
public record SpeakerLabel(String name, int end) {
  private static final int LONGEST = 60;
  private static final int LONGEST_DEVICE = 24;
  private static final int LONGEST_TITLE = 3;
  private static final int MOST_WORDS = 6;
  private static final int FEW_WORDS = 4;
  private static final char WIDE = '：';

  /** Before the name of a company. */
  private static final String QUOTES = "«„“\"";

  /** The label that a line begins with: up to six words that begin as names do. */
  public static Optional<SpeakerLabel> in(String line) {
    return mark(line).filter(label -> isName(label.name()));
  }

  /**
   * What stands before the first colon with a blank or the line's end after it, near enough;
   * scripts that are written without blanks need none, nor does a quotation.
   */
  public static Optional<SpeakerLabel> mark(String line) {
    int from = TimestampSyntax.blanks(line, 0);
    int colon = colon(line, from, Math.min(line.length(), from + LONGEST + 2));
    boolean wide = colon > 0 && line.charAt(colon) == WIDE;
    boolean blank = colon + 1 < line.length() && Character.isWhitespace(line.charAt(colon + 1));
    boolean parted = wide || blank || colon + 1 == line.length();
    if (colon <= from || !(parted || mayBeginWords(line.codePointAt(colon + 1)))) {
      return Optional.empty();
    }
    String name = sender(line.substring(from, colon)).strip();
    boolean sized = !name.isEmpty() && name.length() <= LONGEST;
    return sized ? Optional.of(new SpeakerLabel(name, colon + (blank ? 2 : 1))) : Optional.empty();
  }

  /** Who says it to whom: {@code Ana → Bobby} is Ana. */
  private static String sender(String label) {
    int arrow = Math.max(label.indexOf(" → "), label.indexOf(" -> "));
    return arrow > 0 ? label.substring(0, arrow) : label;
  }

  /** Whether no address and no time goes on like this behind a colon: words begin here. */
  private static boolean mayBeginWords(int c) {
    return Script.standsAlone(c) || "…「『“\"（".indexOf(c) >= 0;
  }

  private static int colon(String line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.charAt(at) == ':' || line.charAt(at) == WIDE) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a text is up to six words that begin as names or handles do. */
  public static boolean isName(String name) {
    return areWords(withoutRemark(name)) || isDevice(name);
  }

  /**
   * Whether a text that something else marks as a label may be one: a name, or a few words, where
   * the first begins as names do, such as {@code Theo grandson}.
   */
  public static boolean isMarkedName(String name) {
    String[] words = name.split(" ", -1);
    boolean sized = !name.isEmpty() && words.length <= FEW_WORDS && name.length() <= LONGEST;
    return isName(name)
        || (sized
            && !startsSmall(name)
            && Arrays.stream(words).allMatch(word -> !word.isEmpty() && isWordOfName(word)));
  }

  /** Whether a text is a name as directories put it: {@code Okafor, Ana}. */
  public static boolean isSurnameFirst(String name) {
    int comma = name.indexOf(", ");
    return comma > 0
        && areWords(name.substring(0, comma))
        && areWords(withoutRemark(name.substring(comma + 2)));
  }

  /**
   * Whether a text is a name with a comma in it: {@code Okafor, Ana}, or as address books have
   * them, {@code Vera, recruiter at Baltsvet}. Some sentences begin so, too, such as {@code Also,
   * the API}: it has to come again.
   */
  public static boolean isNameWithComma(String name) {
    int comma = name.indexOf(", ");
    boolean sized = name.split(" ", -1).length <= MOST_WORDS;
    boolean isRole =
        comma > 0
            && sized
            && areWords(name.substring(0, comma))
            && isRole(withoutRemark(name.substring(comma + 2)));
    return isRole || isSurnameFirst(name);
  }

  /**
   * Whether it is what someone does and for whom: one of the words begins as names do. Without one,
   * it may as well be a sentence, such as {@code Also, the budget}.
   */
  private static boolean isRole(String behind) {
    List<String> words =
        Arrays.stream(behind.split(" ", -1)).map(SpeakerLabel::withoutQuote).toList();
    return words.stream().allMatch(word -> !word.isEmpty() && isWordOfName(word))
        && words.stream().anyMatch(word -> !startsSmall(word));
  }

  private static String withoutQuote(String word) {
    boolean isQuoted = !word.isEmpty() && QUOTES.indexOf(word.charAt(0)) >= 0;
    return isQuoted ? word.substring(1) : word;
  }

  private static boolean isWordOfName(String word) {
    return Character.isLetter(word.codePointAt(0))
        && !word.contains("://")
        && ".!?,;:…)。！？，、；".indexOf(word.charAt(word.length() - 1)) < 0;
  }

  /** A device or a place holder, which begins with a capital or is called so by its maker. */
  private static boolean isDevice(String name) {
    boolean begins = !name.isEmpty() && (name.startsWith("iP") || !startsSmall(name));
    return begins && name.length() <= LONGEST_DEVICE && SpeakerHints.isDevice(name);
  }

  private static boolean startsSmall(String name) {
    return Character.isLowerCase(name.codePointAt(0));
  }

  private static boolean areWords(String name) {
    String[] words = name.split(" ", -1);
    return words.length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && beginsAsName(word, words.length));
  }

  /** What stands in parentheses or after a bar may be in any letters: {@code Enrico (tbenr)}. */
  private static String withoutRemark(String name) {
    int open = name.endsWith(")") ? name.indexOf(" (") : name.indexOf(" | ");
    return open > 0 ? name.substring(0, open) : name;
  }

  private static boolean beginsAsName(String word, int words) {
    int first = word.codePointAt(0);
    boolean ends = endsSentence(word) && !Honorific.is(word);
    boolean small =
        Character.isLowerCase(first)
            && words > 1
            && !PARTICLES.contains(word)
            && !isShortTitle(word)
            && !isHandle(word);
    return !ends && !small && first != '>' && first != '"' && !word.contains("://");
  }

  /** Whether a word is cut short with a full stop, as titles are in any language. */
  private static boolean isShortTitle(String word) {
    return word.length() <= LONGEST_TITLE && word.endsWith(".");
  }

  private static boolean endsSentence(String word) {
    return word.length() > 3 && ".!?,;".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Whether a word has what words of a sentence do not: a figure, a bar, a capital inside. */
  private static boolean isHandle(String word) {
    return word.chars().anyMatch(c -> c == '_' || Character.isDigit(c) || Character.isUpperCase(c));
  }

  private static final java.util.Set<String> PARTICLES =
      java.util.Set.copyOf(PropertyFile.beside(SpeakerLabel.class, "names").words("particles"));
}
