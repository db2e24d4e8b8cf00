package dev.bonafide.check;

import java.util.Map;

/**
 * The question that would settle a finding, with what a good and a bad answer look like.
 *
 * @param question as it may be asked in any case
 * @param template the same with its {@link Blank}s
 */
public record Ask(String question, String good, String bad, String template) implements NextStep {

  /**
   * @param template the question, with a {@link Blank} wherever a case may fill one
   */
  public Ask(String template, String good, String bad) {
    this(Blank.plain(template), good, bad, template);
  }

  /** The question with what is known of the case. */
  public String asked(Map<Blank, String> known) {
    return Blank.filled(template, known);
  }
}
