package dev.bonafide.bot.hiring;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.conversation.evidence.ExpectedMeeting;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.OutsideRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The cases, of all tenants, that wait for what is said in a meeting. */
record ExpectingCases(OutsideRecords records, CaseFiles cases) {
  /** No case waits longer for a meeting that was named. */
  static final Duration LONGEST = ExpectedMeeting.AHEAD;

  static ExpectingCases in(Database database, CaseFiles cases) {
    return new ExpectingCases(new OutsideRecords(database), cases);
  }

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
    records.tenants().stream()
        .flatMap(tenant -> names.stream().flatMap(name -> records.cases(tenant, name).stream()))
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
