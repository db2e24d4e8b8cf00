package dev.bonafide.conversation;

import dev.bonafide.casefile.Submission;
import dev.bonafide.examination.Examination;
import dev.bonafide.verdict.Ruling;
import java.util.List;

/** Reads a case and looks at it with every check. Same arguments, same examination. */
public interface Screening {

  /**
   * Reads what can be read and examines it; what cannot is named in the examination's case file,
   * beside what the submission says is unread.
   */
  Examination examine(Submission handedIn, List<Ruling> rulings);

  Engine engine();

  /** Whether a language model may be asked about a case that nobody keeps from it. */
  default boolean asksModel() {
    return false;
  }

  /**
   * What a verdict depends on beside the case.
   *
   * @param version of Bonafide
   * @param rules fingerprint of the catalogue
   * @param settings fingerprint of the settings that bear on a verdict
   */
  public record Engine(String version, String rules, String settings) {}
}
