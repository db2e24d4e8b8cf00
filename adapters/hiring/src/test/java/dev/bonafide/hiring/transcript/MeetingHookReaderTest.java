package dev.bonafide.hiring.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.testkit.hiring.SignedTranscript;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of the calls of all vendors, and what is left unread. */
class MeetingHookReaderTest {
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String URL = "https://zoom.us/rec/webhook_download/x";
  private static final String ZOOM =
      SignedTranscript.zoomBody("81234567890", "/a//b==", 2, URL, "token");

  private static TranscriptCall read(SignedTranscript call) {
    return new MeetingHookReader(call.vendor(), SECRET, () -> AT).read(call.headers(), call.body());
  }

  private static SignedTranscript signed(MeetingVendor vendor, String body) {
    return switch (vendor) {
      case ZOOM -> SignedTranscript.zoom(SECRET, body, AT);
      case FATHOM -> SignedTranscript.fathom(SECRET, "msg_1", body, AT);
    };
  }

  private static String usual(MeetingVendor vendor) {
    return switch (vendor) {
      case ZOOM -> ZOOM;
      case FATHOM -> SignedTranscript.fathomBody(7, "ana@example.com", "In Lisbon.");
    };
  }

  private static TranscriptCall.Heard heard(SignedTranscript call) {
    return (TranscriptCall.Heard) read(call);
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void an_altered_call_or_one_without_a_signature_is_nobodys(MeetingVendor vendor) {
    SignedTranscript call = signed(vendor, usual(vendor));
    MeetingHookReader reader = new MeetingHookReader(vendor, SECRET, () -> AT);
    assertThat(reader.read(call.headers(), call.body().replace("Ana", "Eve")))
        .isInstanceOf(TranscriptCall.Unsigned.class);
    assertThat(reader.read(java.util.Map.of(), call.body()))
        .isInstanceOf(TranscriptCall.Unsigned.class);
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void what_is_no_transcript_is_answered_and_dropped(MeetingVendor vendor) {
    for (String body :
        new String[] {"", "{", "[]", "null", "{}", "{\"event\":\"meeting.ended\"}"}) {
      assertThat(read(signed(vendor, body))).isInstanceOf(TranscriptCall.Unneeded.class);
    }
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void the_same_transcript_has_the_same_key_and_nobodys_name_in_it(MeetingVendor vendor) {
    String key = heard(signed(vendor, usual(vendor))).key();
    String again = usual(vendor).replace("Interview with", "Interview of");
    assertThat(heard(signed(vendor, again)).key()).isEqualTo(key);
    assertThat(key).doesNotContain("81234567890", "ana", "/a//b");
  }

  @ParameterizedTest
  @EnumSource(MeetingVendor.class)
  void a_notice_is_kept_as_it_is_read_and_without_the_topic(MeetingVendor vendor) {
    TranscriptNotice notice = heard(signed(vendor, usual(vendor))).notice();
    assertThat(TranscriptNotice.read(notice.written())).isEqualTo(notice);
    assertThat(notice.written()).doesNotContain("Interview with");
    assertThat(notice.day()).isEqualTo("2026-11-24");
  }

  @Test
  void zoom_is_answered_that_the_secret_is_known() {
    String body = "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"q\"}}";
    assertThat(read(signed(MeetingVendor.ZOOM, body)))
        .isEqualTo(
            new TranscriptCall.Challenged(
                "{\"plainToken\":\"q\",\"encryptedToken\":\"%s\"}"
                    .formatted(TranscriptSignature.hex(SECRET, "q"))));
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
    assertThat(read(signed(MeetingVendor.ZOOM, body))).isInstanceOf(TranscriptCall.Unneeded.class);
  }

  @Test
  void zooms_meeting_is_named_by_its_number_and_its_words_are_fetched() {
    TranscriptNotice notice = heard(signed(MeetingVendor.ZOOM, ZOOM)).notice();
    assertThat(notice.names()).containsExactly(new OutsideRecord("zoom", "81234567890", "/a//b=="));
    assertThat(notice.mayWait()).isTrue();
    assertThat(notice.url()).isEqualTo(URL);
    assertThat(notice.token()).isEqualTo("token");
  }

  @Test
  void fathoms_meeting_is_named_by_who_was_invited_from_outside_alone() {
    TranscriptNotice notice =
        heard(signed(MeetingVendor.FATHOM, usual(MeetingVendor.FATHOM))).notice();
    assertThat(notice.names())
        .containsExactly(new OutsideRecord("invitee", "ana@example.com", "fathom/7"));
    assertThat(notice.words()).contains("\"start_time\":\"9\"", "In Lisbon.");
    assertThat(notice.speaker("ana@example.com")).isEqualTo("Ana Silva");
    String inside =
        usual(MeetingVendor.FATHOM).replace("\"is_external\":true", "\"is_external\":false");
    assertThat(read(signed(MeetingVendor.FATHOM, inside)))
        .isInstanceOf(TranscriptCall.Unneeded.class);
  }

  @Test
  void where_two_people_speak_under_one_name_neither_is_taken_for_the_other() {
    String body = usual(MeetingVendor.FATHOM).replace("\"Ada\"", "\"ANA SILVA\"");
    assertThat(heard(signed(MeetingVendor.FATHOM, body)).notice().speaker("ana@example.com"))
        .isEmpty();
  }

  @Test
  void a_secret_of_fathoms_is_base64_and_zooms_is_anything() {
    assertThat(MeetingHookReader.isSecret(MeetingVendor.FATHOM, "whsec_not*base64")).isFalse();
    assertThat(MeetingHookReader.isSecret(MeetingVendor.FATHOM, SECRET)).isTrue();
    assertThat(MeetingHookReader.isSecret(MeetingVendor.ZOOM, "not*base64")).isTrue();
  }
}
