package dev.bonafide.bot.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.hiring.SignedTranscript;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.web.mount.Mount;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is answered to those who call with a transcript, and to what case it goes. */
class MeetingHookTest extends TranscriptScene {
  private final int recording = UUID.randomUUID().hashCode() >>> 1;
  private final String address = UUID.randomUUID() + "@example.com";

  private SignedTranscript call(MeetingVendor vendor) {
    return vendor == MeetingVendor.ZOOM
        ? zoom(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString())
        : fathom(recording, address);
  }

  private OutsideRecord naming(MeetingVendor vendor) {
    return vendor == MeetingVendor.ZOOM
        ? NamedMeetings.zoom(number)
        : NamedMeetings.invitee(address).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void an_altered_call_is_refused_and_nothing_is_kept(MeetingVendor vendor) {
    SignedTranscript whole = call(vendor);
    assertThat(delivered(new SignedTranscript(vendor, whole.headers(), whole.body() + " ")))
        .isEqualTo(401);
    assertThat(delivered(new SignedTranscript(vendor, Map.of(), whole.body()))).isEqualTo(401);
    assertThat(kept).isEmpty();
  }

  @Test
  void an_old_call_of_fathoms_is_refused() {
    SignedTranscript old = call(MeetingVendor.FATHOM);
    now = AT.plusSeconds(301);
    assertThat(delivered(old)).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void what_cannot_be_kept_or_is_set_up_badly_is_to_come_again(MeetingVendor vendor) {
    Mount away =
        new TranscriptMount(
            vendor,
            settings("8080"),
            _ -> {
              throw new IllegalStateException("away");
            },
            () -> now,
            watch);
    assertThat(away.call(call(call(vendor))).status()).isEqualTo(503);
    Mount unready = new TranscriptMount(vendor, settings("none"), _ -> true, () -> now, watch);
    assertThat(unready.call(call(call(vendor))).status()).isEqualTo(503);
    assertThat(MeetingSetting.problem(settings("none"), vendor)).isPresent();
    Mount.Call get = new Mount.Call("GET", "/hooks/zoom", Map.of(), Map.of(), "");
    assertThat(mount(vendor).call(get).status()).isEqualTo(405);
  }

  @Test
  void a_secret_that_is_none_and_a_room_that_is_not_chosen_are_told() {
    assertThat(
            MeetingSetting.problem(
                    new Settings(Map.of("BONAFIDE_FATHOM_WEBHOOK_SECRET", "whsec_not*of*base64")),
                    MeetingVendor.FATHOM)
                .orElseThrow()
                .toString())
        .contains("copy the secret that Fathom shows");
    assertThat(
            MeetingSetting.problem(
                    new Settings(Map.of("BONAFIDE_ZOOM_WEBHOOK_SECRET", SECRET)),
                    MeetingVendor.ZOOM)
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
    delivered(call(MeetingVendor.FATHOM));
    work();
    assertThat(given).isEmpty();
    assertThat(isDue()).isFalse();
    named(naming(MeetingVendor.FATHOM));
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(given).isEmpty();
  }

  @Test
  void what_has_to_be_fetched_waits_a_day_for_a_reviewer_to_name_it_and_nothing_is_fetched() {
    delivered(call(MeetingVendor.ZOOM));
    work();
    assertThat(zoom.asked()).isEmpty();
    named(naming(MeetingVendor.ZOOM));
    now = now.plus(TranscriptHandler.AGAIN);
    work();
    assertThat(given).hasSize(1);
  }

  @Test
  void a_day_later_nothing_waits_any_more() {
    delivered(call(MeetingVendor.ZOOM));
    now = AT.plus(TranscriptHandler.WAITS);
    work();
    assertThat(isDue()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void what_two_cases_claim_goes_into_neither_and_both_are_told(MeetingVendor vendor) {
    named(naming(vendor));
    named(naming(vendor));
    delivered(call(vendor));
    work();
    assertThat(given.values())
        .hasSize(2)
        .extracting(Receipt::payload)
        .allMatch(one -> one.contains("several cases") && !one.contains("In Lisbon"));
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
        .satisfies(one -> assertThat(one.payload()).contains("does not give it out anymore"));
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void it_goes_to_the_conversation_of_the_case_whose_reviewer_named_the_meeting(
      MeetingVendor vendor) {
    CaseId id = named(naming(vendor));
    named(NamedMeetings.invitee("ben@example.com").orElseThrow());
    assertThat(delivered(call(vendor))).isEqualTo(200);
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
    delivered(call(vendor));
    work();
    name(id, naming(vendor));
    assertThat(delivered(call(vendor))).isEqualTo(200);
    work();
    assertThat(given).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"DELIVERED", "ACCEPTED", "TAKEN", "WORKED", "FINISHED"})
  void whenever_the_process_dies_it_is_given_once(Checkpoint point) {
    named(naming(MeetingVendor.ZOOM));
    SignedTranscript call = call(MeetingVendor.ZOOM);
    DyingOnce death = new DyingOnce(point);
    watch = death;
    DyingOnce.survive(() -> delivered(call));
    delivered(call);
    for (int i = 0; i < 3; i++) {
      work();
      now = now.plusSeconds(120);
    }
    assertThat(death.isDead()).isTrue();
    assertThat(given).hasSize(1);
  }

  @Test
  void no_address_and_no_number_stands_where_mail_is_kept_in_clear() {
    delivered(call(MeetingVendor.FATHOM));
    delivered(call(MeetingVendor.ZOOM));
    assertThat(kept)
        .hasSize(2)
        .allSatisfy(
            one ->
                assertThat(one.key() + one.address().conversation())
                    .doesNotContain(number, address));
  }
}
