package dev.bonafide.conversation.command;

import java.util.Map;
import java.util.function.Predicate;

/**
 * A field of an act, in a body of JSON, in a form, or at the command line.
 *
 * @param clause what the API says of a value that does not fit, behind the field's name
 * @param asked what the page says then; empty where the page fills it in itself, which is not
 *     checked there
 * @param tooLong what the page says of a text that is too long; empty where no length is too long
 * @param fits whether its value does, among those of the fields up to it
 * @param option by which it is typed at the command line; empty where it stands without a name
 * @param help what the option is for
 * @param refusal what the command line says of a value that does not fit
 */
public record ActField(
    String name,
    String clause,
    String asked,
    String tooLong,
    Predicate<Given> fits,
    String option,
    String help,
    String refusal) {
  /** Characters of a text: some paragraphs. */
  public static final int LONGEST = 4_000;

  private static final String TOO_LONG = "The reason may have at most " + LONGEST + " characters.";

  /** A value that must be one of a few, or name something. */
  public static ActField of(String name, String clause, String asked, Predicate<String> fits) {
    return when(name, clause, asked, given -> fits.test(given.of(name)));
  }

  /** The same, which others of its values bear on. */
  static ActField when(String name, String clause, String asked, Predicate<Given> fits) {
    return new ActField(name, clause, asked, "", fits, "", "", "");
  }

  /** A part of the path, which is typed without a name. */
  static ActField path(String name, String refusal) {
    return when(name, "", "", given -> given.number(name) != 0).typed(refusal);
  }

  /** A text that may not be missing. */
  public static ActField text(String name, String clause, String asked) {
    return text(name, clause, asked, given -> !given.of(name).isEmpty());
  }

  /** A text that may be missing. */
  static ActField text(String name, String clause, String asked, Predicate<Given> fits) {
    return new ActField(name, clause, asked, TOO_LONG, fits, "", "", "");
  }

  /** The same, about whose length the page says nothing else. */
  public ActField alone() {
    return new ActField(name, clause, asked, asked, fits, option, help, refusal);
  }

  /** The same, typed without a name. */
  ActField typed(String refusal) {
    return new ActField(name, clause, asked, tooLong, fits, "", "", refusal);
  }

  /** The same, typed as an option that says why. */
  ActField option(String option, String help) {
    String why = "say why with " + option;
    return new ActField(name, clause, asked, tooLong, fits, option, help, why);
  }

  public boolean isOption() {
    return !option.isEmpty();
  }

  /** Whether what callers over HTTP give for it fits. */
  public boolean fits(Map<String, String> given) {
    return fits.test(new Given(given, false));
  }

  /** Whether a value is longer than it may be. */
  public boolean isTooLong(String value) {
    return !tooLong.isEmpty() && value.length() > LONGEST;
  }
}
