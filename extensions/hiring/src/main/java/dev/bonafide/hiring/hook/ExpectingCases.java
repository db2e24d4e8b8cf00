package dev.bonafide.hiring.hook;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.RecordedCases;
import dev.bonafide.conversation.evidence.ExpectedMeeting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The cases, of all tenants, that wait for what is said in a meeting. */
public record ExpectingCases(RecordedCases records, CaseFiles cases) {
  /** No case waits longer for a meeting that was named. */
  public static final Duration LONGEST = ExpectedMeeting.AHEAD;

  /**
   * A case that waits for what is said in a meeting.
   *
   * @param by who named the meeting
   * @param meeting as they named it, with the meeting that it turned out to be
   */
  record One(CaseHistory history, String by, OutsideRecord meeting) {}

  /** Each case once. */
  List<One> of(List<OutsideRecord> names, Instant now) {
    List<One> all = new ArrayList<>();
    names.stream()
        .flatMap(name -> records.of(name).stream())
        .distinct()
        .forEach(id -> cases.find(id).ifPresent(history -> add(history, names, now, all)));
    return all;
  }

  private static void add(
      CaseHistory history, List<OutsideRecord> names, Instant now, List<One> all) {
    for (OutsideRecord name : names) {
      var expected = ExpectedMeeting.in(history, name, now);
      if (expected.isPresent()) {
        all.add(new One(history, expected.get().by(), name));
        return;
      }
    }
  }
}
