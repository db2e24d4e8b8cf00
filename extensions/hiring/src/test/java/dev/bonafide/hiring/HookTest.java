package dev.bonafide.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.erasure.PostgresRecordedCases;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.mail.DyingOnce;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of cases where something became of their candidate. */
class HookTest extends HookScene {
  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void who_is_deleted_there_is_gone_here_whoever_has_the_case(TrackerVendor vendor) {
    Tenant there = new Tenant("discord:" + UUID.randomUUID());
    CaseId one = read(here, vendor, candidate(vendor));
    CaseId two = read(here, vendor, candidate(vendor));
    CaseId other = read(there, vendor, candidate(vendor));
    CaseId stays =
        read(here, vendor, vendor == TrackerVendor.GREENHOUSE ? "7" : UUID.randomUUID().toString());
    standings.put(candidate(vendor), CandidateStanding.GONE);
    assertThat(delivered(deleted(vendor))).isEqualTo(200);
    work();
    assertThat(List.of(one, two, other)).noneMatch(this::isThere);
    assertThat(isThere(stays)).isTrue();
  }

  @Test
  void a_case_that_was_being_read_when_the_event_came_is_gone_some_minutes_later() {
    delivered(deleted(TrackerVendor.ASHBY));
    work();
    CaseId late = read(here, TrackerVendor.ASHBY, uuid);
    work();
    assertThat(isThere(late)).isTrue();
    now = AT.plus(AGAIN);
    work();
    assertThat(isThere(late)).isFalse();
  }

  @Test
  void the_same_event_once_more_does_nothing() {
    delivered(deleted(TrackerVendor.GREENHOUSE));
    now = AT.plus(AGAIN);
    work();
    CaseId id = read(here, TrackerVendor.GREENHOUSE, number);
    assertThat(delivered(deleted(TrackerVendor.GREENHOUSE))).isEqualTo(200);
    work();
    assertThat(isThere(id)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEPT", "UNKNOWN"})
  void lever_is_asked_and_not_believed_and_asked_again_soon(CandidateStanding first) {
    CaseId id = read(here, TrackerVendor.LEVER, uuid);
    standings.put(uuid, first);
    delivered(deleted(TrackerVendor.LEVER));
    work();
    assertThat(isThere(id)).isTrue();
    standings.put(uuid, CandidateStanding.GONE);
    now = now.plusSeconds(20);
    work();
    assertThat(isThere(id)).isFalse();
  }

  @Test
  void what_lever_still_has_after_some_minutes_stays_here() {
    CaseId id = read(here, TrackerVendor.LEVER, uuid);
    standings.put(uuid, CandidateStanding.KEPT);
    delivered(deleted(TrackerVendor.LEVER));
    now = AT.plus(AGAIN);
    work();
    assertThat(isThere(id)).isTrue();
    Address address = kept.getFirst().address();
    assertThat(new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(address).due()).isEmpty();
  }

  @Test
  void a_merge_moves_the_case_and_what_becomes_of_the_other_then_becomes_of_it() {
    String into = Long.toString(Long.parseLong(number) + 1);
    CaseId id = read(here, TrackerVendor.GREENHOUSE, number);
    delivered(merged(number, into));
    delivered(deleted(TrackerVendor.GREENHOUSE));
    work();
    assertThat(isThere(id)).isTrue();
    assertThat(casesOf(into)).containsExactly(id);
    delivered(SignedHook.deleted(TrackerVendor.GREENHOUSE, SECRET, into, 0));
    work();
    assertThat(isThere(id)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CandidateStanding.class)
  void a_merge_alone_erases_nobody_whatever_the_vendor_says_of_the_other(
      CandidateStanding standing) {
    String into = number + "1";
    CaseId id = read(here, TrackerVendor.GREENHOUSE, number);
    standings.put(into, standing);
    delivered(merged(number, into));
    work();
    assertThat(casesOf(into)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void two_merges_in_a_row_end_at_the_last_in_whatever_order_they_come(boolean isFirstLate) {
    String second = number + "1";
    String third = number + "2";
    CaseId id = read(here, TrackerVendor.GREENHOUSE, number);
    standings.put(second, CandidateStanding.GONE);
    delivered(isFirstLate ? merged(second, third) : merged(number, second));
    work();
    delivered(isFirstLate ? merged(number, second) : merged(second, third));
    work();
    now = AT.plus(AGAIN);
    work();
    work();
    assertThat(casesOf(third)).containsExactly(id);
  }

  @Test
  void a_deletion_that_came_before_the_merge_takes_the_case_away() {
    String into = number + "1";
    CaseId id = read(here, TrackerVendor.GREENHOUSE, number);
    delivered(SignedHook.deleted(TrackerVendor.GREENHOUSE, SECRET, into, 0));
    work();
    delivered(merged(number, into));
    work();
    now = AT.plus(AGAIN);
    work();
    assertThat(isThere(id)).isFalse();
  }

  @Test
  void a_case_that_cannot_be_erased_keeps_no_other_from_it_and_is_tried_again() {
    CaseId broken = read(here, TrackerVendor.ASHBY, uuid);
    CaseId whole = read(here, TrackerVendor.ASHBY, uuid);
    Runnable repair = broken(broken);
    delivered(deleted(TrackerVendor.ASHBY));
    now = AT.plus(AGAIN);
    work();
    assertThat(isThere(whole)).isFalse();
    assertThat(isDue(kept.getFirst())).isTrue();
    repair.run();
    now = now.plus(PostgresRecordedCases.AGAIN);
    work();
    assertThat(isThere(broken)).isFalse();
    assertThat(isDue(kept.getFirst())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"DELIVERED", "ACCEPTED", "TAKEN", "WORKED", "FINISHED"})
  void whenever_the_process_dies_the_case_goes_and_nothing_is_lost(Checkpoint point) {
    CaseId id = read(here, TrackerVendor.ASHBY, uuid);
    DyingOnce death = new DyingOnce(point);
    watch = death;
    DyingOnce.survive(() -> delivered(deleted(TrackerVendor.ASHBY)));
    assertThat(delivered(deleted(TrackerVendor.ASHBY))).as("the vendor repeats it").isEqualTo(200);
    DyingOnce.survive(this::work);
    now = AT.plus(AGAIN);
    DyingOnce.survive(this::work);
    work();
    assertThat(death.isDead()).isTrue();
    assertThat(isThere(id)).isFalse();
    Address address = kept.getLast().address();
    assertThat(new Mailboxes(DATABASE, RetryPolicy.STANDARD).open(address).due()).isEmpty();
  }
}
