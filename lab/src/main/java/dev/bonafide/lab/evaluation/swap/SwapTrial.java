package dev.bonafide.lab.evaluation.swap;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tries swaps on a case. */
public final class SwapTrial {
  private final Function<Submission, CaseFile> read;
  private final Function<CaseFile, Examination> examine;

  public SwapTrial(Function<Submission, CaseFile> read, Function<CaseFile, Examination> examine) {
    this.read = read;
    this.examine = examine;
  }

  /**
   * What each swap did that changes a word of the case; those that change none are left out.
   *
   * @param before the case as it is, examined
   */
  public List<Swapped> of(LabelledCase labelled, Examination before, List<Swap> swaps) {
    Submission submission = labelled.submission();
    Seen seen = Seen.of(before);
    List<Swapped> swapped = new ArrayList<>();
    for (Swap swap : swaps) {
      Submission other = swap.of(labelled.id(), submission, before.caseFile());
      if (!other.equals(submission)) {
        Seen after = Seen.of(examine.apply(read.apply(other)));
        swapped.add(new Swapped(swap.name(), labelled.id(), seen, after));
      }
    }
    return swapped;
  }
}
