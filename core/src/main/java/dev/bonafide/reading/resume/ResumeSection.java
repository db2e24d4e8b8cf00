package dev.bonafide.reading.resume;

import dev.bonafide.reading.turn.SpacedLetters;
import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the lines under a heading of a résumé tell of. */
enum ResumeSection {
  /** Before the first heading. */
  HEAD,
  CONTACT,
  WORK,
  EDUCATION,
  LANGUAGES,
  SUMMARY,
  OTHER;

  private static final Map<String, ResumeSection> HEADINGS = headings();
  private static final int LONGEST = 40;
  private static final List<String> OF_WORK = List.of(" experience", " employment", " involvement");

  private static Map<String, ResumeSection> headings() {
    PropertyFile file = PropertyFile.beside(ResumeSection.class, "headings");
    Map<String, ResumeSection> headings = new HashMap<>();
    file.keys()
        .forEach(
            key ->
                file.entries(key)
                    .forEach(one -> headings.put(one, valueOf(key.toUpperCase(Locale.ROOT)))));
    return headings;
  }

  /** The section that a line is the heading of. */
  static Optional<ResumeSection> headedBy(String written) {
    String line = written.length() > 2 * LONGEST ? written : SpacedLetters.closed(written);
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String words = trimmed(line).toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(HEADINGS.get(words))
        .or(() -> isOfWork(line, words) ? Optional.of(WORK) : Optional.empty());
  }

  /** {@code OTHER RELEVANT EXPERIENCE}: in capitals, so that no sentence is taken for it. */
  private static boolean isOfWork(String line, String words) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && OF_WORK.stream().anyMatch(words::endsWith);
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
