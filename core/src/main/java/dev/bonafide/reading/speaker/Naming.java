package dev.bonafide.reading.speaker;

import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Set;

/** Where people call each other by name: at the top of what they write, and below it. */
public final class Naming {
  /** A greeting and a name are no longer. */
  private static final int LONGEST = 60;

  private static final int MOST_WORDS = 4;
  private static final Pattern GREEK = Pattern.compile("\\p{Greek} ?;");
  private static final Set<String> GREETINGS =
      Set.copyOf(PropertyFile.beside(Naming.class, "names").words("greetings"));
  private static final Set<String> TIMES =
      Set.copyOf(PropertyFile.beside(Naming.class, "names").words("times"));

  private Naming() {}

  /** Whether words open with a greeting of someone of that name. */
  public static boolean greets(String words, String name) {
    String opening = opening(words);
    List<String> said = NameWords.of(opening).whole();
    if (said.size() < 2 || !GREETINGS.contains(said.getFirst())) {
      return false;
    }
    int from = TIMES.contains(said.get(1)) ? 2 : 1;
    int to = Math.min(said.size(), from + MOST_WORDS);
    return from < to && NameMatch.matches(String.join(" ", said.subList(from, to)), name);
  }

  /** What stands before the first mark or line end that ends a greeting. */
  private static String opening(String words) {
    int end = 0;
    int most = Math.min(words.length(), LONGEST);
    while (end < most && ",!.:;?\n，！。—–".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(0, end);
  }

  /** Whether words end with a line that is that name. */
  static boolean signs(String words, String name) {
    String end = words.stripTrailing();
    int line = end.lastIndexOf('\n');
    String last = line < 0 ? "" : end.substring(line + 1).strip();
    return !last.isEmpty()
        && last.length() <= LONGEST
        && SpeakerLabel.isName(last)
        && NameMatch.matches(last, name);
  }

  /** Whether words ask something, in the marks of any script. */
  public static boolean asks(String words) {
    return words.chars().anyMatch(c -> "?？؟՞፧\u037e".indexOf(c) >= 0)
        || (words.indexOf(';') >= 0 && GREEK.matcher(words).find());
  }
}
