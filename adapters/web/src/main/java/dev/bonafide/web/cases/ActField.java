package dev.bonafide.web.cases;

import java.util.Map;
import java.util.function.Predicate;

/**
 * A field of an act, in a body of JSON or in a form.
 *
 * @param clause what the API says of a value that does not fit, behind the field's name
 * @param asked what the page says then; empty where the page fills it in itself, which is not
 *     checked there
 * @param tooLong what the page says of a text that is too long; empty where no length is too long
 * @param fits whether its value does, among those of the fields up to it
 */
public record ActField(
    String name, String clause, String asked, String tooLong, Predicate<Map<String, String>> fits) {
  /** Characters of a text: some paragraphs. */
  public static final int LONGEST = 4_000;

  private static final String TOO_LONG = "The reason may have at most " + LONGEST + " characters.";

  /** A value that must be one of a few, or name something. */
  static ActField of(String name, String clause, String asked, Predicate<String> fits) {
    return new ActField(name, clause, asked, "", given -> fits.test(given.getOrDefault(name, "")));
  }

  /** A text that may not be missing. */
  static ActField text(String name, String clause, String asked) {
    return text(name, clause, asked, given -> !given.getOrDefault(name, "").isEmpty());
  }

  /** A text that may be missing. */
  static ActField text(
      String name, String clause, String asked, Predicate<Map<String, String>> fits) {
    return new ActField(name, clause, asked, TOO_LONG, fits);
  }

  /** The same, about whose length the page says nothing else. */
  ActField alone() {
    return new ActField(name, clause, asked, asked, fits);
  }

  /** Whether a value is longer than it may be. */
  public boolean isTooLong(String value) {
    return !tooLong.isEmpty() && value.length() > LONGEST;
  }
}
