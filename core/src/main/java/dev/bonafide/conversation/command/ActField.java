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
 * @param typed how it is typed at the command line
 */
public record ActField(
    String name, String clause, String asked, String tooLong, Predicate<Given> fits, Typed typed) {
  /** Characters of a text: some paragraphs. */
  public static final int LONGEST = 4_000;

  private static final String TOO_LONG = "The reason may have at most " + LONGEST + " characters.";

  /**
   * Manner in which a field is typed.
   *
   * @param option empty where the value stands without a name
   * @param help what the option is for
   * @param refusal what is said of a value that does not fit
   */
  public record Typed(String option, String help, String refusal) {
    private static final Typed NONE = new Typed("", "", "");

    public boolean isOption() {
      return !option.isEmpty();
    }
  }

  /** A value that must be one of a few, or name something. */
  public static ActField of(String name, String clause, String asked, Predicate<String> fits) {
    return when(name, clause, asked, given -> fits.test(given.of(name)));
  }

  /** The same, which others of its values bear on. */
  static ActField when(String name, String clause, String asked, Predicate<Given> fits) {
    return new ActField(name, clause, asked, "", fits, Typed.NONE);
  }

  /** A text that may not be missing. */
  public static ActField text(String name, String clause, String asked) {
    return text(name, clause, asked, given -> !given.of(name).isEmpty());
  }

  /** A text that may be missing. */
  static ActField text(String name, String clause, String asked, Predicate<Given> fits) {
    return new ActField(name, clause, asked, TOO_LONG, fits, Typed.NONE);
  }

  /** The same, about whose length the page says nothing else. */
  public ActField alone() {
    return new ActField(name, clause, asked, asked, fits, typed);
  }

  /** The same, typed without a name. */
  ActField typed(String refusal) {
    return new ActField(name, clause, asked, tooLong, fits, new Typed("", "", refusal));
  }

  /** The same, typed as an option that says why. */
  ActField option(String option, String help) {
    Typed why = new Typed(option, help, "say why with " + option);
    return new ActField(name, clause, asked, tooLong, fits, why);
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
