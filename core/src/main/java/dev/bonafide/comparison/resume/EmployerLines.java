package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.text.TextWords;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The names on a résumé's lines that say from when to when. */
public final class EmployerLines {
  private static final int MOST = 24;
  private static final Pattern BETWEEN = Pattern.compile("[,;|(–—]| - | at ");

  private EmployerLines() {}

  /** Each as it stands between commas, dashes and the like, in small letters. */
  public static Set<String> names(CaseFile caseFile) {
    Set<String> names = new TreeSet<>();
    for (ResumeLine line : ResumeLine.of(caseFile)) {
      if (WorkSpan.in(line.words().original()).isPresent()) {
        BETWEEN
            .splitAsStream(line.words().original())
            .limit(MOST)
            .map(TextWords::ofWrapped)
            .filter(EmployerLines::holdName)
            .map(EmployerLines::capitalized)
            .forEach(names::add);
      }
      if (names.size() >= MOST) {
        return names;
      }
    }
    return names;
  }

  private static boolean holdName(TextWords words) {
    for (int at = 0; at < words.count(); at++) {
      if (EmployerNames.isName(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** Of a name only one word need be none of the language. */
  private static String capitalized(TextWords words) {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < words.count(); at++) {
      if (Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()))) {
        name.append(name.isEmpty() ? "" : " ").append(words.word(at));
      }
    }
    return name.toString();
  }
}
