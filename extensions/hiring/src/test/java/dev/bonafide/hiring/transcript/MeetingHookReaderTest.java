package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.testkit.hiring.FakeGraph;
import dev.bonafide.testkit.hiring.GraphNotices;
import dev.bonafide.testkit.hiring.SignedTranscript;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of the calls of all vendors, and what is left unread. */
class MeetingHookReaderTest {
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String URL = "https://zoom.us/rec/webhook_download/x";
  private static final String ZOOM =
      SignedTranscript.zoomBody("81234567890", "/a//b==", 2, URL, "token");

  private static HookCall read(SignedTranscript call) {
    return new MeetingHookReader(call.vendor(), SECRET, () -> AT)
        .read(call.headers(), Map.of(), call.body());
  }

  private static SignedTranscript signed(MeetingVendor vendor, String body) {
    return signed(vendor, SECRET, body);
  }

  private static SignedTranscript signed(MeetingVendor vendor, String secret, String body) {
    return switch (vendor) {
      case ZOOM -> SignedTranscript.zoom(secret, body, AT);
      case FATHOM -> SignedTranscript.fathom(secret, "msg_1", body, AT);
      case FIREFLIES -> SignedTranscript.fireflies(secret, body);
      case TEAMS, MEET -> new SignedTranscript(vendor, Map.of(), body);
    };
  }

  private static String usual(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> ZOOM;
      case FATHOM -> SignedTranscript.fathomBody(7, "ana@example.com", "In Lisbon.");
      case FIREFLIES -> SignedTranscript.firefliesBody("ASxwZxCstx", AT);
      case TEAMS, MEET -> GraphNotices.notice(SECRET, "MSpk=", "MSMj").body();
    };
  }

  private static HookCall.Told heard(SignedTranscript call) {
    return ((HookCall.Heard) read(call)).all().getFirst();
  }

  private static TranscriptNotice notice(SignedTranscript call) {
    return TranscriptNotice.read(heard(call).payload());
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void a_call_with_another_secret_or_without_a_signature_is_nobodys(MeetingVendor vendor) {
    String other = SECRET.replace("MfKQ", "MfKR");
    String body = usual(vendor).replace(SECRET, other);
    assertThat(read(signed(vendor, other, body))).isInstanceOf(HookCall.Unsigned.class);
    assertThat(read(new SignedTranscript(vendor, Map.of(), body)))
        .isInstanceOf(HookCall.Unsigned.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingVendor.class,
      names = {"ZOOM", "FATHOM", "FIREFLIES"})
  void an_altered_body_is_nobodys(MeetingVendor vendor) {
    SignedTranscript call = signed(vendor, usual(vendor));
    assertThat(read(new SignedTranscript(vendor, call.headers(), call.body() + " ")))
        .isInstanceOf(HookCall.Unsigned.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingVendor.class,
      names = {"ZOOM", "FATHOM", "FIREFLIES"})
  void what_is_no_transcript_is_answered_and_dropped(MeetingVendor vendor) {
    for (String body :
        new String[] {"", "{", "[]", "null", "{}", "{\"event\":\"meeting.ended\"}"}) {
      assertThat(read(signed(vendor, body))).isInstanceOf(HookCall.Unneeded.class);
    }
  }

  @Test
  void google_meet_never_calls() {
    assertThat(read(signed(MeetingVendor.MEET, usual(MeetingVendor.MEET))))
        .isInstanceOf(HookCall.Unsigned.class);
  }

  @ParameterizedTest
  @EnumSource(value = MeetingVendor.class, mode = Mode.EXCLUDE, names = "MEET")
  void the_same_transcript_has_the_same_key_and_nobodys_name_in_it(MeetingVendor vendor) {
    String key = heard(signed(vendor, usual(vendor))).key();
    String again = usual(vendor).replace("Interview with", "Interview of");
    assertThat(heard(signed(vendor, again)).key()).isEqualTo(key);
    assertThat(key).doesNotContain("81234567890", "ana", "/a//b");
  }

  @ParameterizedTest
  @EnumSource(value = MeetingVendor.class, mode = Mode.EXCLUDE, names = "MEET")
  void a_notice_is_kept_as_it_is_read_and_without_the_topic(MeetingVendor vendor) {
    TranscriptNotice notice = notice(signed(vendor, usual(vendor)));
    assertThat(TranscriptNotice.read(notice.written())).isEqualTo(notice);
    assertThat(notice.written()).doesNotContain("Interview with");
    assertThat(notice.day()).isEqualTo(notice.lacksNames() ? "" : "2026-11-24");
  }

  @Test
  void zoom_is_answered_that_the_secret_is_known() {
    String body = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"q\"}}";
    assertThat(read(signed(MeetingVendor.ZOOM, body)))
        .isEqualTo(
            new HookCall.Challenged(
                "application/json",
                "{\"plainToken\":\"q\",\"encryptedToken\":\"%s\"}"
                    .formatted(HookScheme.hex(SECRET, "q"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recording.transcript_completed",
        "\"download_token\":\"token\"",
        "\"uuid\":\"/a//b==\"",
        "\"id\":81234567890",
        "\"TRANSCRIPT\"",
        "\"type\":2"
      })
  void a_notice_of_zooms_without_one_of_its_parts_or_of_an_own_room_is_dropped(String part) {
    String other = part.equals("\"type\":2") ? "\"type\":4" : "\"none\":\"\"";
    String broken =
        ZOOM.replace(part, part.startsWith("\"T") || part.startsWith("r") ? part + "x" : other);
    String body = part.equals("\"TRANSCRIPT\"") ? ZOOM.replace("TRANSCRIPT", "CHAT") : broken;
    assertThat(read(signed(MeetingVendor.ZOOM, body))).isInstanceOf(HookCall.Unneeded.class);
  }

  @Test
  void zooms_meeting_is_named_by_its_number_and_its_words_are_fetched() {
    TranscriptNotice notice = notice(signed(MeetingVendor.ZOOM, ZOOM));
    assertThat(notice.names()).containsExactly(new OutsideRecord("zoom", "81234567890", "/a//b=="));
    assertThat(notice.mayWait()).isTrue();
    assertThat(notice.url()).isEqualTo(URL);
    assertThat(notice.token()).isEqualTo("token");
  }

  @Test
  void fathoms_meeting_is_named_by_who_was_invited_from_outside_alone() {
    TranscriptNotice notice = notice(signed(MeetingVendor.FATHOM, usual(MeetingVendor.FATHOM)));
    assertThat(notice.names())
        .containsExactly(new OutsideRecord("invitee", "ana@example.com", "fathom/7"));
    assertThat(notice.words()).contains("\"start_time\":\"9\"", "In Lisbon.");
    assertThat(notice.speaker("ana@example.com")).isEqualTo("Ana Silva");
    String inside =
        usual(MeetingVendor.FATHOM).replace("\"is_external\":true", "\"is_external\":false");
    assertThat(read(signed(MeetingVendor.FATHOM, inside))).isInstanceOf(HookCall.Unneeded.class);
  }

  @Test
  void where_two_people_speak_under_one_name_neither_is_taken_for_the_other() {
    String body = usual(MeetingVendor.FATHOM).replace("\"Ada\"", "\"ANA SILVA\"");
    assertThat(notice(signed(MeetingVendor.FATHOM, body)).speaker("ana@example.com")).isEmpty();
  }

  @Test
  void a_secret_of_fathoms_is_base64_and_zooms_is_anything() {
    assertThat(MeetingHookReader.isSecret(MeetingVendor.FATHOM, "whsec_not*base64")).isFalse();
    assertThat(MeetingHookReader.isSecret(MeetingVendor.FATHOM, SECRET)).isTrue();
    assertThat(MeetingHookReader.isSecret(MeetingVendor.ZOOM, "not*base64")).isTrue();
  }

  @Test
  void fireflies_says_nothing_but_an_id_which_must_be_one() {
    TranscriptNotice notice =
        notice(signed(MeetingVendor.FIREFLIES, usual(MeetingVendor.FIREFLIES)));
    assertThat(notice.lacksNames()).isTrue();
    assertThat(notice.url()).isEqualTo("ASxwZxCstx");
    for (String id : new String[] {"", "a/b", "a b", "x".repeat(200)}) {
      String body = SignedTranscript.firefliesBody(id, AT);
      assertThat(read(signed(MeetingVendor.FIREFLIES, body))).isInstanceOf(HookCall.Unneeded.class);
    }
    assertThat(
            read(
                signed(
                    MeetingVendor.FIREFLIES,
                    usual(MeetingVendor.FIREFLIES).replace("transcribed", "summarized"))))
        .isInstanceOf(HookCall.Unneeded.class);
  }

  private static HookCall graph(String token) {
    return new MeetingHookReader(MeetingVendor.TEAMS, SECRET, () -> AT)
        .read(Map.of(), Map.of("validationToken", token), "");
  }

  @Test
  void graph_gets_its_token_back_as_plain_text_and_nothing_else() {
    assertThat(graph("Validation: a <b>"))
        .isEqualTo(new HookCall.Challenged("text/plain; charset=utf-8", "Validation: a <b>"));
    assertThat(graph("")).isInstanceOf(HookCall.Unsigned.class);
    assertThat(graph("a\nb")).isInstanceOf(HookCall.Unsigned.class);
    assertThat(graph("x".repeat(4_001))).isInstanceOf(HookCall.Unsigned.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "users('%s')/messages('m')",
        "users('%s')/onlineMeetings('MSpk')/recordings('r')",
        "users('%s')/onlineMeetings('../x')/transcripts('t')",
        "users('%s')/onlineMeetings('a b')/transcripts('t')",
        "onlineMeetings('MSpk')/transcripts('t')",
        ""
      })
  void what_graph_says_of_anything_but_a_transcript_is_dropped(String resource) {
    JsonObject one = GraphNotices.change(SECRET, "MSpk", "t");
    one.addProperty("resource", resource.formatted(FakeGraph.ORGANIZER));
    assertThat(
            read(new SignedTranscript(MeetingVendor.TEAMS, Map.of(), GraphNotices.collection(one))))
        .isInstanceOf(HookCall.Unneeded.class);
  }

  @Test
  void of_several_in_one_call_of_graphs_those_with_the_secret_count_each_once() {
    JsonObject encrypted = GraphNotices.change(SECRET, "MSpk", "t2");
    encrypted.addProperty(
        "resource", "users/%s/onlineMeetings/MSpk/transcripts/t2".formatted(FakeGraph.ORGANIZER));
    JsonObject content = new JsonObject();
    content.addProperty("data", "AAAA");
    encrypted.add("encryptedContent", content);
    String body =
        GraphNotices.collection(
            GraphNotices.change("a guess", "MSpk", "t0"),
            GraphNotices.change(SECRET, "MSpk", "t1"),
            GraphNotices.change(SECRET, "MSpk", "t1"),
            encrypted);
    HookCall.Heard heard =
        (HookCall.Heard) read(new SignedTranscript(MeetingVendor.TEAMS, Map.of(), body));
    assertThat(heard.all())
        .extracting(one -> TranscriptNotice.read(one.payload()).url())
        .containsExactly(FakeGraph.ORGANIZER + "/MSpk/t1", FakeGraph.ORGANIZER + "/MSpk/t2");
  }

  @Test
  void a_subscription_that_is_about_to_end_is_told() {
    HookCall.Told told =
        new HookCall.Told("teams/ending/" + AT.getEpochSecond(), "teams/ending", "");
    assertThat(read(GraphNotices.ending(SECRET))).isEqualTo(new HookCall.Heard(List.of(told)));
  }
}
