package dev.bonafide.casework;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.MeantFlags;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reading of what someone hands in with an act. */
@FunctionalInterface
public interface CaseIntake {
  /** Puts words in the place of recordings. */
  Submission heard(Submission more);

  /**
   * Reads what came with the act, and adds words that were typed as one more exhibit.
   *
   * @param name of what was typed
   * @param kind null where it is to be told from the content
   * @param words empty where nothing was typed
   */
  default Submission with(String name, @Nullable ExhibitKind kind, String words) {
    return SubmissionMerge.NOTHING;
  }

  /** Red flags that someone may mean by a note that no rule hears. */
  default MeantFlags meant(String note, SubjectKind kind) {
    return MeantFlags.NONE;
  }

  /**
   * Chooses which of some red flags a note means, counted from 1; 0 for none of them, and empty
   * where no one can tell.
   */
  default OptionalInt choose(CaseFile read, List<RedFlag> flags, String note) {
    return OptionalInt.empty();
  }
}
