package dev.bonafide.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.postgres.conversation.PostgresHoldings;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.Mailboxes;
import dev.bonafide.testkit.hiring.SignedHook;
import dev.bonafide.testkit.mail.DyingOnce;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a call that says that a candidate reached another stage. */
class StageHookTest extends HookScene {
  private static final String APPLICATION = "00000000-0000-4000-8000-0000000000cd";

  @BeforeEach
  void nobodyWatches() {
    PostgresKept kept = new PostgresKept(DATABASE);
    new PostgresHoldings(DATABASE)
        .with("slack:", StageWatches.TOPIC)
        .forEach(
            tenant ->
                kept.all(tenant, StageWatches.TOPIC)
                    .keySet()
                    .forEach(key -> kept.remove(tenant, StageWatches.TOPIC, key)));
  }

  private void watching(String room, String stages) {
    new PostgresKept(DATABASE)
        .put(
            here,
            StageWatches.TOPIC,
            room + "/stages",
            "slack\nON\nU0ROOT\n2026-11-24T08:00:00Z\n" + stages);
  }

  private String application(TrackerVendor vendor) {
    return vendor == TrackerVendor.GREENHOUSE ? "46196263" : APPLICATION;
  }

  private SignedHook moved(TrackerVendor vendor, long at) {
    return SignedHook.moved(
        vendor, SECRET, candidate(vendor), application(vendor), AT.toEpochMilli() + at);
  }

  private void standsAt(TrackerVendor vendor, StageLookup stage) {
    String application = vendor == TrackerVendor.LEVER ? null : application(vendor);
    stages.put(new CandidateLink(vendor, candidate(vendor), application), stage);
  }

  private boolean isDone() {
    return new Mailboxes(DATABASE, RetryPolicy.STANDARD)
        .open(kept.getLast().address())
        .due()
        .isEmpty();
  }

  @Test
  void where_nobody_watches_a_stage_the_vendor_is_not_asked() {
    delivered(moved(TrackerVendor.ASHBY, 1));
    work();
    assertThat(asked).isEmpty();
    assertThat(given).isEmpty();
    assertThat(isDone()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void it_comes_to_each_room_that_watches_the_stage_and_to_no_other(TrackerVendor vendor) {
    watching("C1", "Phone screen\nOnsite");
    watching("D2", "onsite");
    watching("C3", "Offer");
    standsAt(vendor, new StageLookup.At("Onsite"));
    assertThat(delivered(moved(vendor, 1))).isEqualTo(200);
    work();
    assertThat(given.values())
        .extracting(one -> one.address().conversation())
        .containsExactlyInAnyOrder("C1/stages", "D2/stages");
    assertThat(given.keySet()).noneMatch(key -> key.contains(candidate(vendor)));
  }

  @Test
  void the_same_stage_comes_once_however_often_it_is_reported() {
    watching("C1", "Onsite");
    standsAt(TrackerVendor.ASHBY, new StageLookup.At("Onsite"));
    delivered(moved(TrackerVendor.ASHBY, 1));
    delivered(moved(TrackerVendor.ASHBY, 1));
    delivered(moved(TrackerVendor.ASHBY, 2));
    work();
    work();
    assertThat(given).hasSize(1);
  }

  @Test
  void who_is_not_there_or_at_another_stage_by_now_comes_nowhere() {
    watching("C1", "Onsite");
    standsAt(TrackerVendor.LEVER, new StageLookup.Nowhere());
    delivered(moved(TrackerVendor.LEVER, 1));
    work();
    standsAt(TrackerVendor.LEVER, new StageLookup.At("Offer"));
    delivered(moved(TrackerVendor.LEVER, 2));
    work();
    assertThat(given).isEmpty();
    assertThat(isDone()).isTrue();
  }

  @Test
  void a_vendor_that_does_not_answer_is_asked_again_for_a_day() {
    watching("C1", "Onsite");
    delivered(moved(TrackerVendor.GREENHOUSE, 1));
    work();
    assertThat(isDone()).isFalse();
    now = now.plus(Duration.ofHours(3));
    standsAt(TrackerVendor.GREENHOUSE, new StageLookup.At("Onsite"));
    work();
    assertThat(given).hasSize(1);
    assertThat(isDone()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"DELIVERED", "ACCEPTED", "TAKEN", "WORKED", "FINISHED"})
  void whenever_the_process_dies_it_comes_once(Checkpoint point) {
    watching("C" + UUID.randomUUID(), "Onsite");
    standsAt(TrackerVendor.ASHBY, new StageLookup.At("Onsite"));
    DyingOnce death = new DyingOnce(point);
    watch = death;
    DyingOnce.survive(() -> delivered(moved(TrackerVendor.ASHBY, 1)));
    assertThat(delivered(moved(TrackerVendor.ASHBY, 1))).as("repeated").isEqualTo(200);
    DyingOnce.survive(this::work);
    now = now.plus(Duration.ofMinutes(5));
    DyingOnce.survive(this::work);
    work();
    assertThat(death.isDead()).isTrue();
    assertThat(given).hasSize(1);
    assertThat(isDone()).isTrue();
  }
}
