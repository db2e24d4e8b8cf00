package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import java.util.List;

/**
 * How much could be looked at, against what a verdict asks for.
 *
 * @param looked checks that found something or saw nothing
 * @param blind checks that could not look
 * @param asked how many must be able to look before "nothing found" means anything
 */
record Coverage(int looked, int blind, int asked) {

  static Coverage of(SubjectKind kind, List<Outcome> outcomes) {
    int blind = (int) outcomes.stream().filter(Outcome.Unknown.class::isInstance).count();
    return new Coverage(outcomes.size() - blind, blind, asked(kind));
  }

  /**
   * The table. A candidate speaks in several exhibits and is looked at from more sides than an
   * offer, which is often a single message. Set by judgement, not fitted.
   */
  static int asked(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> 12;
      case JOB_POST, RECRUITER, SOLICITATION -> 8;
    };
  }

  boolean isEnough() {
    return looked >= asked;
  }
}
