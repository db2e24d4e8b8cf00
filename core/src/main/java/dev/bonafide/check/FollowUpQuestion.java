package dev.bonafide.check;

import java.util.Map;

/**
 * The question that would settle a finding, with what a good and a bad answer look like.
 *
 * @param question as it may be asked in any case
 * @param template the same with its {@link Placeholder}s
 */
public record FollowUpQuestion(String question, String good, String bad, String template)
    implements NextStep {

  /**
   * @param template the question, with a {@link Placeholder} wherever a case may fill one
   */
  public FollowUpQuestion(String template, String good, String bad) {
    this(Placeholder.plain(template), good, bad, template);
  }

  /** The question with what is known of the case. */
  public String asked(Map<Placeholder, String> known) {
    return Placeholder.filled(template, known);
  }
}
