package dev.bonafide.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The cases, of all tenants, that were read from records of other systems. */
public interface RecordedCases {

  /** Cases that were read from a record, whatever part of it. */
  List<CaseId> of(OutsideRecord record);

  /**
   * Records of a system, without their parts, that cases were read from lately.
   *
   * @return each with the first time
   */
  Map<OutsideRecord, Instant> named(String system, Instant since);

  /**
   * Erases the cases of a record with everything that tells about them. Throws once all were tried,
   * if some could not be erased, so that it is done again.
   */
  void erase(OutsideRecord record, String why);

  /** Makes the cases of a record cases of the one that it was merged into; throws likewise. */
  void move(OutsideRecord from, String into);
}
