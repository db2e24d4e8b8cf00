package dev.bonafide.reading.turn;

import dev.bonafide.text.LineIndex;
import dev.bonafide.text.LookAlike;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Characters of a text that a reader does not see, or sees as others. They stay where they are; the
 * case says that they are there. What languages, pictures and exports need is not told: joiners in
 * scripts that join, in pictures, and the direction marks that WhatsApp puts around names.
 */
public final class HiddenMarks {

  private static final int MOST = 5_000;
  private static final int LONGEST_WORD = 60;
  private static final String EXPORTED = "\u202a\u202c\u2068\u2069";

  private final String text;
  private final boolean exported;
  private final Map<Kind, Set<Integer>> places = new EnumMap<>(Kind.class);
  private int found;
  private int flagEnd = -1;

  /** What is hidden, in words for people. */
  private enum Kind {
    ZERO_WIDTH("zero-width characters"),
    DIRECTION("characters that change the writing direction"),
    TAG("invisible tag characters"),
    LOOK_ALIKE("words with look-alike letters from another alphabet");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private HiddenMarks(String text, String format) {
    this.text = text;
    this.exported = format.equals("chat");
  }

  /** A sentence that says what a text hides and where; none where it hides nothing. */
  public static List<String> limits(String exhibit, String text, String format) {
    HiddenMarks marks = new HiddenMarks(text, format);
    marks.look();
    return marks.places.isEmpty() ? List.of() : List.of(marks.sentence(exhibit));
  }

  private void look() {
    int at = 0;
    while (at < text.length() && found < MOST) {
      at = text.charAt(at) < 0x300 ? at + 1 : take(at);
    }
  }

  /** Looks at one character, or at the word that it belongs to; answers where to go on. */
  private int take(int at) {
    int c = text.codePointAt(at);
    int next = at + Character.charCount(c);
    if (c == 0x1F3F4 || (at == flagEnd && isTag(c))) {
      flagEnd = next;
    } else if (isTag(c)) {
      add(Kind.TAG, at);
    } else if (isZeroWidth(c, at)) {
      add(Kind.ZERO_WIDTH, at);
    } else if (isDirection(c, at)) {
      add(Kind.DIRECTION, at);
    } else if (isForeign(c)) {
      return takeWord(at);
    }
    return next;
  }

  private int takeWord(int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (to - from <= LONGEST_WORD && LookAlike.hides(text.substring(from, to))) {
      add(Kind.LOOK_ALIKE, at);
    }
    return Math.max(to, at + 1);
  }

  private void add(Kind kind, int at) {
    places.computeIfAbsent(kind, _ -> new TreeSet<>()).add(at);
    found++;
  }

  private static boolean isTag(int c) {
    return c == 0xE0001 || (c >= 0xE0020 && c <= 0xE007F);
  }

  private boolean isZeroWidth(int c, int at) {
    return switch (c) {
      case 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x180E, 0x3164, 0x115F, 0xFFA0 -> true;
      case 0xFEFF -> at > 0;
      case 0x200C, 0x200D -> isInsideWord(at);
      default -> false;
    };
  }

  private boolean isDirection(int c, int at) {
    if (c == 0x200E || c == 0x200F) {
      return isInsideWord(at);
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turns && !(exported && EXPORTED.indexOf(c) >= 0);
  }

  /** Between two letters or digits of a script whose letters stand alone. */
  private boolean isInsideWord(int at) {
    return at > 0
        && at + 1 < text.length()
        && standsAlone(text.charAt(at - 1))
        && standsAlone(text.charAt(at + 1));
  }

  private static boolean standsAlone(char c) {
    return c < 0x530 && Character.isLetterOrDigit(c);
  }

  private static boolean isForeign(int c) {
    return c >= 0x370 && c < 0x530 && Character.isLetter(c);
  }

  private String sentence(String exhibit) {
    LineIndex lines = new LineIndex(text);
    String what =
        places.entrySet().stream()
            .map(entry -> entry.getKey().words + " (" + lines(entry.getValue(), lines) + ")")
            .collect(Collectors.joining(", "));
    return "\"%s\" contains invisible or misleading characters: %s. Nothing was removed."
        .formatted(exhibit, what);
  }

  private static String lines(Set<Integer> places, LineIndex lines) {
    List<Integer> numbers =
        places.stream().map(lines::at).distinct().limit(TranscriptBuilder.SHOWN + 1L).toList();
    return (numbers.size() > 1 ? "lines " : "line ") + TranscriptBuilder.some(numbers);
  }
}
