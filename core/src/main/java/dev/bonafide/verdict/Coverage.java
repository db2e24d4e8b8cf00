package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import java.util.List;

/**
 * How much could be looked at, against what a verdict asks for.
 *
 * @param looked checks that found something or saw nothing
 * @param blind checks that could not look
 * @param asked how many must be able to look before "nothing found" means anything
 * @param unread how many things that were handed in no one could look at
 * @param heard how much of the subject's words was handed in
 */
record Coverage(int looked, int blind, int asked, int unread, Heard heard) {

  /** A language model that saw nothing reassures no one: only the others' looks count. */
  static Coverage of(CaseFile caseFile, List<Outcome> outcomes) {
    List<Outcome> own = outcomes.stream().filter(outcome -> !outcome.by().isModel()).toList();
    int blind = (int) own.stream().filter(Outcome.Unknown.class::isInstance).count();
    return new Coverage(
        own.size() - blind,
        blind,
        asked(caseFile.subject().kind()),
        caseFile.unread().size(),
        Heard.in(caseFile));
  }

  /**
   * The table. A candidate speaks in several exhibits and is looked at from more sides than an
   * offer, which is often a single message. Set by judgment, not fitted.
   */
  static int asked(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE -> 12;
      case JOB_POST, RECRUITER, SOLICITATION -> 8;
    };
  }

  /**
   * Whether a verdict may say that nothing needs checking.
   *
   * @param fired whether anything was found: then enough was seen to say that it is slight
   * @param seen whether anything was, or was set aside: then a beginning told something
   */
  boolean isEnough(boolean fired, boolean seen) {
    boolean told =
        switch (heard) {
          case ENOUGH -> true;
          case OPENING, VAGUE -> seen;
          case TOO_LITTLE, NOTED, UNTOLD, MINGLED -> false;
        };
    return unread == 0 && told && (fired || !isLacking());
  }

  /** Whether fewer checks could look than a verdict asks for. */
  boolean isLacking() {
    return looked < asked;
  }
}
