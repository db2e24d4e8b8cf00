package dev.bonafide.comparison.takehome;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ways to keep code from being read. */
final class UnreadableCode {
  private static final int FEWEST_NAMES = 8;
  private static final int FEWEST_UNSEEN = 16;

  /** The reader brings back what blanks push aside, and says how many there were. */
  private static final Pattern PUSHED =
      Pattern.compile("(?:\\[(\\d{3,6}) blanks\\]|\\s{150,}) ?([^\\s].{12,})$");

  /** What a name cannot be without a tool that makes names up. */
  private static final Pattern MADE_UP = Pattern.compile("\\b_0x[0-9a-f]{4,8}\\b");

  private UnreadableCode() {}

  static Optional<List<Citation>> in(SourceFile file) {
    boolean code = file.isCode() || file.endsWith(".json") || !file.name().contains(".");
    if (!code || file.name().contains("lock")) {
      return Optional.empty();
    }
    return file.lines().stream()
        .filter(line -> isUnreadable(file, line))
        .findFirst()
        .map(line -> List.of(line.cited(start(line))))
        .or(() -> madeUp(file));
  }

  private static boolean isUnreadable(SourceFile file, CodeLine line) {
    return isPushed(line) || isUnseen(file, line);
  }

  private static boolean isPushed(CodeLine line) {
    Matcher pushed = PUSHED.matcher(line.words());
    if (!pushed.find()) {
      return false;
    }
    String count = pushed.group(1);
    String behind = pushed.group(2);
    return behind != null
        && (count == null || Integer.parseInt(count) >= 150)
        && behind.indexOf('(') >= 0
        && !behind.startsWith("//")
        && !behind.startsWith("#");
  }

  private static int start(CodeLine line) {
    Matcher pushed = PUSHED.matcher(line.words());
    return pushed.find() ? Math.max(0, pushed.start() - 40) : 0;
  }

  /** Letters without a shape, many in a row, or those that turn the writing round for good. */
  private static boolean isUnseen(SourceFile file, CodeLine line) {
    int run = 0;
    int turned = 0;
    for (int at = 0; at < line.words().length(); ) {
      int letter = line.words().codePointAt(at);
      at += Character.charCount(letter);
      boolean back = letter == 0x202C || letter == 0x2069;
      boolean turns =
          (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
      turned += back ? -1 : turns ? 1 : 0;
      boolean shapeless =
          (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
      run = shapeless ? run + 1 : 0;
      if (run >= FEWEST_UNSEEN) {
        return true;
      }
    }
    return turned != 0 && file.isCode();
  }

  private static Optional<List<Citation>> madeUp(SourceFile file) {
    Set<String> names = new HashSet<>();
    for (CodeLine line : file.lines()) {
      Matcher name = MADE_UP.matcher(line.words());
      while (name.find()) {
        names.add(name.group());
        if (names.size() >= FEWEST_NAMES) {
          return Optional.of(List.of(line.cited()));
        }
      }
    }
    return Optional.empty();
  }
}
