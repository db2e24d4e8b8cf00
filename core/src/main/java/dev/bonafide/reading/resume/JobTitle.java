package dev.bonafide.reading.resume;

import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import java.util.stream.Stream;

/** Whether words name what someone works as. */
final class JobTitle {
  private static final int LONGEST = 80;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:" + PropertyFile.beside(JobTitle.class, "titles").text("titles") + ")\\b");
  private static final Pattern PARTED =
      Pattern.compile("\\s*[,|•·@/]\\s*|\\s+[-–—]\\s+|\\s{2,}|\\s+(?:at|bei|en|chez)\\s+");

  private JobTitle() {}

  static boolean isIn(String words) {
    return words.length() <= LONGEST && TITLE.matcher(words).find();
  }

  /** Whether there is nothing else, such as the name of a firm. */
  static boolean isAll(String words) {
    return words.length() <= LONGEST
        && Stream.of(PARTED.split(words.strip()))
            .filter(part -> !part.isBlank())
            .allMatch(JobTitle::isIn);
  }
}
