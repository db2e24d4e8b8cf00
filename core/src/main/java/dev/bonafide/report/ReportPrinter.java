package dev.bonafide.report;

import dev.bonafide.examination.Examination;
import java.util.Optional;

/** Writes verdicts on paper, with a library that this module does not have. */
@FunctionalInterface
public interface ReportPrinter {
  /** Where nothing can be printed. */
  ReportPrinter NONE = (_, _, _, _) -> Optional.empty();

  /**
   * A PDF, in whole.
   *
   * @param title what stands at the foot of each sheet
   * @return empty where it cannot be printed here
   */
  Optional<byte[]> pdf(
      Examination examination, Particulars particulars, String title, WorkDone done);
}
