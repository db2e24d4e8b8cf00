package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.SubmissionMerge;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedMeetingTest {
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final OutsideRecord NAMED = NamedMeetings.zoom("81234567890");

  private static Entry handedIn(String by, OutsideRecord record) {
    return new Entry.HandedIn(AT, by, SubmissionMerge.NOTHING.readFrom(List.of(record)));
  }

  private static OutsideRecord meeting(String uuid) {
    return new OutsideRecord(NAMED.system(), NAMED.id(), uuid);
  }

  private static boolean isExpected(String uuid, Instant now, Entry... entries) {
    return ExpectedMeeting.in(history(entries), meeting(uuid), now).isPresent();
  }

  private static CaseHistory history(Entry... entries) {
    return new CaseHistory(new CaseId(new Tenant("slack:T1"), 1), "C1/1.0", List.of(entries));
  }

  @Test
  void a_case_that_names_no_meeting_or_another_waits_for_none() {
    Submission none = SubmissionMerge.NOTHING;
    assertThat(isExpected("a", AT, new Entry.HandedIn(AT, "U1", none))).isFalse();
    assertThat(isExpected("a", AT, handedIn("U1", NamedMeetings.zoom("999999999")))).isFalse();
    assertThat(isExpected("a", AT, handedIn("U1", meeting("a")))).isFalse();
  }

  @Test
  void a_room_that_is_used_again_for_somebody_else_brings_nothing_more() {
    assertThat(isExpected("b", AT, handedIn("U1", NAMED), handedIn("U1", meeting("a")))).isFalse();
  }

  @Test
  void what_was_named_long_ago_or_taken_back_is_not_waited_for() {
    Instant late = AT.plus(ExpectedMeeting.AHEAD);
    assertThat(isExpected("a", late, handedIn("U1", NAMED))).isFalse();
    assertThat(isExpected("a", late.minusSeconds(1), handedIn("U1", NAMED))).isTrue();
    assertThat(isExpected("a", AT, handedIn("U1", NAMED), new Entry.Undone(AT, "U1", 0))).isFalse();
  }

  @Test
  void who_named_it_last_is_who_hands_it_in() {
    CaseHistory history = history(handedIn("U1", NAMED), handedIn("U2", NAMED));
    assertThat(ExpectedMeeting.in(history, meeting("a"), AT)).contains(new ExpectedMeeting("U2"));
  }

  @Test
  void a_second_piece_of_the_same_meeting_comes_too_and_a_second_meeting_once_it_is_named() {
    Entry named = handedIn("U1", NAMED);
    Entry came = handedIn("U1", meeting("a"));
    assertThat(isExpected("a", AT, named, came)).isTrue();
    assertThat(isExpected("b", AT, named, came, named)).isTrue();
    assertThat(isExpected("b", AT, named, came, new Entry.Undone(AT, "U1", 1))).isTrue();
  }
}
