package dev.bonafide.hiring.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.testkit.hiring.SignedHook;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as the vendors' documentation shows them. */
class TrackerHookReaderTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = "fedcba9876543210fedcba9876543210";
  private static final String UUID = "00000000-0000-4000-8000-0000000000AB";
  private static final String LOWER = "00000000-0000-4000-8000-0000000000ab";

  private static final long AT = 1_795_479_032_389L;
  private static final Instant NOW = Instant.ofEpochMilli(AT).plusSeconds(1);

  private static TrackerHookReader reader(TrackerVendor vendor) {
    return new TrackerHookReader(vendor, List.of(SECRET), () -> NOW);
  }

  private static HookCall read(SignedHook hook) {
    return reader(hook.vendor()).read(hook.headers(), Map.of(), hook.body());
  }

  private static HookCall greenhouse(String body) {
    return read(SignedHook.greenhouse(SECRET, body));
  }

  private static HookCall ashby(String body) {
    return read(SignedHook.ashby(SECRET, body));
  }

  private static HookCall lever(String event, String data) {
    return read(SignedHook.lever(SECRET, event, data, AT));
  }

  private static HookCall.Told told(HookCall call) {
    return ((HookCall.Heard) call).all().getFirst();
  }

  private static ApplicantEvent event(HookCall call) {
    assertThat(call).isInstanceOf(HookCall.Heard.class);
    return ApplicantEvent.of(told(call).payload()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void a_call_that_nobody_signed_is_refused(TrackerVendor vendor) {
    TrackerHookReader reader = reader(vendor);
    String body = "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":1}}}";
    assertThat(reader.read(Map.of(), Map.of(), body)).isEqualTo(new HookCall.Unsigned());
    assertThat(reader.read(Map.of(), Map.of(), "[")).isEqualTo(new HookCall.Unsigned());
  }

  @Test
  void a_call_that_somebody_else_signed_is_refused() {
    assertThat(read(SignedHook.greenhouse(OTHER, "{}"))).isEqualTo(new HookCall.Unsigned());
    assertThat(read(SignedHook.ashby(OTHER, "{}"))).isEqualTo(new HookCall.Unsigned());
    assertThat(read(SignedHook.lever(OTHER, "candidateDeleted", "{}", 1)))
        .isEqualTo(new HookCall.Unsigned());
  }

  @Test
  void a_ping_is_taken_and_nothing_more() {
    assertThat(greenhouse("{\"action\":\"ping\",\"payload\":{}}"))
        .isEqualTo(new HookCall.Unneeded());
    assertThat(ashby("{\"action\":\"ping\",\"data\":{\"webhookActionType\":\"candidateDelete\"}}"))
        .isEqualTo(new HookCall.Unneeded());
    assertThat(lever("candidateDeleted", "{}")).isEqualTo(new HookCall.Unneeded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[",
        "[1]",
        "{\"action\":7}",
        "{\"action\":\"delete_candidate\"}",
        "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":\"1 2\"}}}",
        "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":1.5}}}",
        "{\"action\":\"merge_candidate\",\"payload\":{\"person\":{\"id\":1}}}",
        "{\"action\":\"candidate_anonymized\",\"payload\":{\"candidate_id\":[1]}}",
        "{\"action\":\"hire_candidate\",\"payload\":{\"person\":{\"id\":1}}}"
      })
  void what_is_signed_and_names_no_candidate_is_not_asked_for_again(String body) {
    assertThat(greenhouse(body)).isEqualTo(new HookCall.Unneeded());
  }

  @Test
  void greenhouse_deletes_anonymizes_and_merges() {
    assertThat(
            event(
                greenhouse(
                    "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":37031511,"
                        + "\"first_name\":\"Jack\",\"deleted_application_ids\":[46196263]}}}")))
        .isEqualTo(new ApplicantEvent.Erased("37031511"));
    assertThat(
            event(
                greenhouse(
                    "{\"action\":\"candidate_anonymized\",\"payload\":{\"candidate_id\":37031511,"
                        + "\"anonymized_fields\":[\"full_name\"]}}")))
        .isEqualTo(new ApplicantEvent.Erased("37031511"));
    assertThat(
            event(
                greenhouse(
                    "{\"action\":\"merge_candidate\",\"payload\":{\"person\":{\"id\":37031511,"
                        + "\"new_candidate_id\":457456}}}")))
        .isEqualTo(new ApplicantEvent.Merged("37031511", "457456"));
  }

  @Test
  void ashby_deletes_and_merges() {
    assertThat(
            event(
                ashby(
                    "{\"action\":\"candidateDelete\",\"data\":{\"candidate\":{\"id\":\"%s\"}}}"
                        .formatted(UUID))))
        .isEqualTo(new ApplicantEvent.Erased(LOWER));
    assertThat(
            event(
                ashby(
                    ("{\"action\":\"candidateMerge\",\"data\":{\"deletedCandidate\":{\"id\":\"%s\"},"
                            + "\"mergedCandidate\":{\"id\":\"%s\"}}}")
                        .formatted(UUID, UUID.replace("AB", "CD")))))
        .isEqualTo(new ApplicantEvent.Merged(LOWER, LOWER.replace("ab", "cd")));
  }

  @Test
  void what_lever_says_is_a_hint_alone() {
    String data = "{\"opportunityId\":\"%s\"}".formatted(LOWER);
    assertThat(event(lever("candidateDeleted", data))).isEqualTo(new ApplicantEvent.Doubted(LOWER));
    assertThat(lever("candidateArchiveChange", data)).isEqualTo(new HookCall.Unneeded());
  }

  @ParameterizedTest
  @EnumSource(TrackerVendor.class)
  void of_a_change_of_stage_only_numbers_are_taken_out(TrackerVendor vendor) {
    boolean isGreenhouse = vendor == TrackerVendor.GREENHOUSE;
    String candidate = isGreenhouse ? "37031511" : LOWER;
    String application = isGreenhouse ? "46196263" : LOWER.replace("ab", "cd");
    assertThat(event(read(SignedHook.moved(vendor, SECRET, candidate, application, AT))))
        .isEqualTo(
            new ApplicantEvent.Moved(
                candidate, vendor == TrackerVendor.LEVER ? null : application));
  }

  @Test
  void a_change_of_stage_that_names_no_application_is_not_asked_for_again() {
    String body =
        "{\"action\":\"candidate_stage_change\",\"payload\":{\"application\":"
            + "{\"candidate\":{\"id\":37031511}}}}";
    assertThat(greenhouse(body)).isEqualTo(new HookCall.Unneeded());
  }

  @Test
  void what_lever_signed_is_good_for_three_days() {
    SignedHook hook = SignedHook.moved(TrackerVendor.LEVER, SECRET, LOWER, "", AT);
    for (long hours : new long[] {-1, 73, 30 * 24}) {
      Instant now = NOW.plus(Duration.ofHours(hours));
      TrackerHookReader reader =
          new TrackerHookReader(TrackerVendor.LEVER, List.of(SECRET), () -> now);
      assertThat(reader.read(hook.headers(), Map.of(), hook.body()))
          .isEqualTo(new HookCall.Unsigned());
    }
    Instant now = NOW.plus(Duration.ofHours(71));
    TrackerHookReader reader =
        new TrackerHookReader(TrackerVendor.LEVER, List.of(SECRET), () -> now);
    assertThat(reader.read(hook.headers(), Map.of(), hook.body()))
        .isInstanceOf(HookCall.Heard.class);
  }

  @Test
  void lever_signs_each_kind_of_event_with_a_token_of_its_own() {
    TrackerHookReader reader =
        new TrackerHookReader(TrackerVendor.LEVER, List.of(SECRET, OTHER), () -> NOW);
    for (String token : List.of(SECRET, OTHER)) {
      SignedHook hook = SignedHook.moved(TrackerVendor.LEVER, token, LOWER, "", AT);
      assertThat(reader.read(hook.headers(), Map.of(), hook.body()))
          .isInstanceOf(HookCall.Heard.class);
    }
  }

  @Test
  void an_event_that_comes_again_has_the_same_key_and_another_one_has_not() {
    String body = "{\"action\":\"delete_candidate\",\"payload\":{\"person\":{\"id\":%d}}}";
    HookCall.Told first = told(greenhouse(body.formatted(37031511)));
    assertThat(told(greenhouse(body.formatted(37031511)))).isEqualTo(first);
    assertThat(told(greenhouse(body.formatted(37031512))).key()).isNotEqualTo(first.key());
    assertThat(first.key() + first.conversation()).doesNotContain("37031511");
  }

  @Test
  void an_event_with_a_number_of_its_own_is_another_though_it_says_the_same() {
    SignedHook hook =
        SignedHook.greenhouse(
            SECRET,
            "{\"action\":\"candidate_anonymized\",\"payload\":{\"candidate_id\":37031511}}");
    assertThat(numbered(hook, "10").key())
        .isEqualTo(numbered(hook, "10").key())
        .isNotEqualTo(numbered(hook, "11").key());
  }

  private static HookCall.Told numbered(SignedHook hook, String event) {
    Map<String, String> headers = new HashMap<>(hook.headers());
    headers.put("greenhouse-event-id", event);
    return told(read(new SignedHook(hook.vendor(), headers, hook.body())));
  }
}
