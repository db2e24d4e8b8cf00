package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what numbers a person, an account or a paper. Dates, times and sums of money stay. */
final class SensitiveNumbers {
  private static final int LONG_RUN = 8;
  private static final int DIGITS_IN_MIXED = 4;
  private static final Pattern FORMS =
      Pattern.compile(
          "\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"
              + "|\\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,8}\\b"
              + "|\\b[0-9]{4}(?:[ -][0-9]{4}){2,3}\\b"
              + "|\\b[0-9]{3}-[0-9]{2}-[0-9]{4}\\b"
              + "|\\b[A-Za-z0-9]{8,}\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[0-9]{4,6})?");

  private SensitiveNumbers() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher matcher = FORMS.matcher(text);
    while (matcher.find()) {
      if (isNumber(matcher.group())) {
        found.add(Sighting.of(text, new Span(matcher.start(), matcher.end()), "id"));
      }
    }
    return found;
  }

  private static boolean isNumber(String words) {
    long digits = words.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits == words.length()) {
      return words.length() >= LONG_RUN && !DAY.matches(words);
    }
    return words.chars().anyMatch(c -> c == '-' || c == ' ') || digits >= DIGITS_IN_MIXED;
  }
}
