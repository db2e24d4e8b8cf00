package dev.bonafide.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.extension.Mount;
import dev.bonafide.hiring.hook.ExpectingCases;
import dev.bonafide.hiring.hook.TranscriptHandler;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.hiring.GraphNotices;
import dev.bonafide.testkit.hiring.SignedTranscript;
import dev.bonafide.testkit.mail.DyingOnce;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered to those who call with a transcript, and to what case it goes. */
class MeetingHookTest extends TranscriptScene {
  @ParameterizedTest
  @EnumSource(value = MeetingVendor.class, mode = Mode.EXCLUDE, names = "MEET")
  void an_altered_call_is_refused_and_nothing_is_kept(MeetingVendor vendor) {
    SignedTranscript whole = call(vendor);
    String other = whole.body().replace(SECRET, "another") + " ";
    assertThat(delivered(new SignedTranscript(vendor, whole.headers(), other))).isEqualTo(401);
    assertThat(delivered(new SignedTranscript(vendor, Map.of(), other))).isEqualTo(401);
    assertThat(kept).isEmpty();
  }

  @Test
  void an_old_call_of_fathoms_is_refused() {
    SignedTranscript old = call(MeetingVendor.FATHOM);
    now = AT.plusSeconds(301);
    assertThat(delivered(old)).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(value = MeetingVendor.class, mode = Mode.EXCLUDE, names = "MEET")
  void what_cannot_be_kept_or_is_set_up_badly_is_to_come_again(MeetingVendor vendor) {
    Mount away =
        mount(
            vendor,
            settings("8080"),
            _ -> {
              throw new IllegalStateException("away");
            });
    assertThat(away.call(call(call(vendor))).status()).isEqualTo(503);
    Mount unready = mount(vendor, settings("none"), _ -> true);
    assertThat(unready.call(call(call(vendor))).status()).isEqualTo(503);
    assertThat(VendorSetting.of(vendor).problem(settings("none"))).isPresent();
    Mount.Call get = new Mount.Call("GET", "/hooks/zoom", Map.of(), Map.of(), "");
    assertThat(mount(vendor).call(get).status()).isEqualTo(405);
  }

  @Test
  void a_secret_that_is_none_and_a_room_that_is_not_chosen_are_told() {
    assertThat(
            VendorSetting.FATHOM
                .problem(
                    new SetByTest(Map.of("BONAFIDE_FATHOM_WEBHOOK_SECRET", "whsec_not*of*base64")))
                .orElseThrow()
                .toString())
        .contains("copy the secret that Fathom shows");
    assertThat(
            VendorSetting.ZOOM
                .problem(new SetByTest(Map.of("BONAFIDE_ZOOM_WEBHOOK_SECRET", SECRET)))
                .orElseThrow()
                .toString())
        .contains("BONAFIDE_HIRING_CHANNELS");
  }

  @Test
  void zoom_is_answered_when_the_address_is_saved() {
    Mount.Reply reply =
        mount(MeetingVendor.ZOOM)
            .call(
                call(
                    SignedTranscript.zoom(
                        SECRET,
                        "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"q\"}}",
                        now)));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).contains("\"plainToken\":\"q\"", "encryptedToken");
    assertThat(kept).isEmpty();
  }

  @Test
  void words_that_no_case_waits_for_are_dropped_at_once() {
    comesIn(MeetingVendor.FATHOM);
    work();
    assertThat(given).isEmpty();
    assertThat(isDue()).isFalse();
    named(naming(MeetingVendor.FATHOM));
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(given).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingVendor.class,
      names = {"ZOOM", "FIREFLIES", "TEAMS"})
  void what_has_to_be_fetched_waits_a_day_for_a_reviewer_to_name_it_and_nothing_is_fetched(
      MeetingVendor vendor) {
    comesIn(vendor);
    work();
    assertThat(zoom.asked()).isEmpty();
    assertThat(fireflies.asked()).hasSize(vendor == MeetingVendor.FIREFLIES ? 1 : 0);
    assertThat(graph.asked()).noneMatch(one -> one.endsWith("/content"));
    named(naming(vendor));
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(given).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingVendor.class,
      names = {"ZOOM", "FIREFLIES", "TEAMS"})
  void a_day_later_nothing_waits_any_more(MeetingVendor vendor) {
    comesIn(vendor);
    work();
    now = AT.plus(TranscriptHandler.WAITS).plus(TranscriptHandler.AGAIN);
    work();
    assertThat(isDue()).isFalse();
  }

  @Test
  void google_meet_is_asked_for_no_meeting_that_nobody_named_and_for_none_that_came() {
    comesIn(MeetingVendor.MEET);
    assertThat(meet.codes()).doesNotContain(code);
    CaseId id = named(naming(MeetingVendor.MEET));
    comesIn(MeetingVendor.MEET);
    comesIn(MeetingVendor.MEET);
    assertThat(meet.codes()).filteredOn(code::equals).hasSize(2);
    work();
    name(id, new OutsideRecord("meet", code, "meet/conferenceRecords/c" + number));
    comesIn(MeetingVendor.MEET);
    assertThat(meet.codes()).filteredOn(code::equals).hasSize(2);
  }

  @Test
  void google_meet_is_not_asked_for_a_meeting_for_longer_than_a_case_waits() {
    named(naming(MeetingVendor.MEET));
    now = AT.plus(ExpectingCases.LONGEST).plusSeconds(1);
    comesIn(MeetingVendor.MEET);
    assertThat(meet.codes()).doesNotContain(code);
  }

  @Test
  void a_subscription_that_ends_is_renewed_though_microsoft_is_away_at_first() {
    graph.subscribe(
        "s1",
        teamsAddress(),
        "communications/onlineMeetings/getAllTranscripts",
        AT.plusSeconds(900));
    graph.fails(8);
    assertThat(delivered(GraphNotices.ending(SECRET))).isEqualTo(200);
    assertThat(delivered(GraphNotices.ending(SECRET))).isEqualTo(200);
    work();
    assertThat(isDue()).isTrue();
    graph.fails(0);
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(isDue()).isFalse();
    assertThat(graph.subscriptions().getFirst().get("expirationDateTime").getAsString())
        .isGreaterThan("2026-11-26");
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void what_two_cases_claim_goes_into_neither_and_both_are_told(MeetingVendor vendor) {
    named(naming(vendor));
    named(naming(vendor));
    comesIn(vendor);
    work();
    assertThat(given.values())
        .hasSize(2)
        .extracting(Receipt::payload)
        .allMatch(one -> one.contains(UnheardMeeting.SEVERAL.name()) && !one.contains("In Lisbon"));
  }

  @Test
  void a_link_that_ended_is_told_in_the_case_and_a_fault_is_waited_for() {
    named(naming(MeetingVendor.ZOOM));
    SignedTranscript call = call(MeetingVendor.ZOOM);
    zoom.fails(20);
    delivered(call);
    work();
    assertThat(given).isEmpty();
    zoom.fails(0);
    zoom.token("another");
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(given.values())
        .singleElement()
        .satisfies(one -> assertThat(one.payload()).contains(UnheardMeeting.ENDED.name()));
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void it_goes_to_the_conversation_of_the_case_whose_reviewer_named_the_meeting(
      MeetingVendor vendor) {
    CaseId id = named(naming(vendor));
    named(NamedMeetings.invitee("ben@example.com").orElseThrow());
    assertThat(comesIn(vendor)).isEqualTo(200);
    work();
    assertThat(given.values())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.address().conversation())
                  .isEqualTo(cases().find(id).orElseThrow().conversation());
              assertThat(one.payload()).startsWith("U1\n").contains("In Lisbon.");
            });
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void a_call_that_comes_again_brings_nothing_more(MeetingVendor vendor) {
    CaseId id = named(naming(vendor));
    comesIn(vendor);
    work();
    name(id, naming(vendor));
    assertThat(comesIn(vendor)).isEqualTo(200);
    work();
    assertThat(given).hasSize(1);
  }

  static Stream<Arguments> deaths() {
    return Stream.of(MeetingVendor.values())
        .flatMap(
            vendor ->
                Stream.of(
                        Checkpoint.DELIVERED,
                        Checkpoint.ACCEPTED,
                        Checkpoint.TAKEN,
                        Checkpoint.WORKED,
                        Checkpoint.FINISHED)
                    .map(point -> Arguments.of(vendor, point)));
  }

  @ParameterizedTest
  @MethodSource("deaths")
  void whenever_the_process_dies_it_is_given_once(MeetingVendor vendor, Checkpoint point) {
    named(naming(vendor));
    DyingOnce death = new DyingOnce(point);
    watch = death;
    DyingOnce.survive(() -> comesIn(vendor));
    comesIn(vendor);
    for (int i = 0; i < 3; i++) {
      work();
      now = now.plusSeconds(120);
    }
    assertThat(death.isDead()).isTrue();
    assertThat(given).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void whatever_the_order_in_which_two_meetings_come_one_naming_brings_one(MeetingVendor vendor) {
    CaseId id = named(naming(vendor));
    comesIn(vendor);
    work();
    assertThat(given).hasSize(1);
    OutsideRecord named = naming(vendor);
    name(id, new OutsideRecord(named.system(), named.id(), "an earlier one"));
    given.clear();
    comesIn(vendor);
    work();
    assertThat(given).isEmpty();
  }

  @Test
  void no_address_and_no_number_stands_where_mail_is_kept_in_clear() {
    for (MeetingVendor vendor : MeetingVendor.values()) {
      named(naming(vendor));
      comesIn(vendor);
    }
    work();
    assertThat(kept)
        .hasSizeGreaterThan(MeetingVendor.values().length)
        .allSatisfy(
            one ->
                assertThat(one.key() + one.address().conversation())
                    .doesNotContain(number, address, code));
  }
}
