package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.applicant.MeetingVendor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A call that tells about a transcript, signed and shaped as its vendor's documentation says:
 *
 * <ul>
 *   <li>https://developers.zoom.us/docs/api/webhooks/
 *   <li>https://developers.zoom.us/docs/api/meetings/events/#tag/recording/postrecording.transcript_completed
 *   <li>https://developers.fathom.ai/webhooks
 *   <li>https://developers.fathom.ai/api-reference/webhook-payloads/new-meeting-content-ready
 *   <li>https://docs.fireflies.ai/graphql-api/webhooks-v2
 * </ul>
 *
 * @param headers by their names in lower case
 */
public record SignedTranscript(MeetingVendor vendor, Map<String, String> headers, String body) {

  /** Of Zoom, with the time in milliseconds, as it sends it. */
  public static SignedTranscript zoom(String secret, String body, Instant at) {
    String time = Long.toString(at.toEpochMilli());
    return new SignedTranscript(
        MeetingVendor.ZOOM,
        Map.of(
            "x-zm-request-timestamp",
            time,
            "x-zm-signature",
            "v0="
                + HexFormat.of()
                    .formatHex(
                        mac(secret.getBytes(StandardCharsets.UTF_8), "v0:" + time + ":" + body))),
        body);
  }

  /** Of Fathom, which signs as Standard Webhooks says. */
  public static SignedTranscript fathom(String secret, String id, String body, Instant at) {
    String time = Long.toString(at.getEpochSecond());
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    return new SignedTranscript(
        MeetingVendor.FATHOM,
        Map.of(
            "webhook-id",
            id,
            "webhook-timestamp",
            time,
            "webhook-signature",
            "v1," + Base64.getEncoder().encodeToString(mac(key, id + "." + time + "." + body))),
        body);
  }

  /** Of Fireflies, which signs the body. */
  public static SignedTranscript fireflies(String secret, String body) {
    return new SignedTranscript(
        MeetingVendor.FIREFLIES,
        Map.of(
            "x-hub-signature",
            "sha256="
                + HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), body))),
        body);
  }

  /** What Fireflies says of a transcript. */
  public static String firefliesBody(String id, Instant at) {
    JsonObject event = new JsonObject();
    event.addProperty("event", "meeting.transcribed");
    event.addProperty("timestamp", at.toEpochMilli());
    event.addProperty("meeting_id", id);
    return event.toString();
  }

  /**
   * What Zoom says when a transcript is ready.
   *
   * @param type 2 for a meeting that was scheduled, 4 for one in someone's own room
   * @param url of the transcript
   */
  public static String zoomBody(String number, String uuid, int type, String url, String token) {
    JsonObject film = new JsonObject();
    film.addProperty("file_type", "MP4");
    film.addProperty("download_url", url + "-film");
    JsonObject words = new JsonObject();
    words.addProperty("file_type", "TRANSCRIPT");
    words.addProperty("file_extension", "VTT");
    words.addProperty("download_url", url);
    JsonArray files = new JsonArray();
    files.add(film);
    files.add(words);
    JsonObject meeting = new JsonObject();
    meeting.addProperty("id", Long.valueOf(number));
    meeting.addProperty("uuid", uuid);
    meeting.addProperty("type", type);
    meeting.addProperty("topic", "Interview with Ana Silva");
    meeting.addProperty("start_time", "2026-11-24T09:00:00Z");
    meeting.add("recording_files", files);
    JsonObject payload = new JsonObject();
    payload.add("object", meeting);
    JsonObject event = new JsonObject();
    event.addProperty("event", "recording.transcript_completed");
    event.add("payload", payload);
    event.addProperty("download_token", token);
    return event.toString();
  }

  /**
   * What Fathom says of a recording.
   *
   * @param candidate where the candidate, who is from outside, was invited
   * @param said by the candidate
   */
  public static String fathomBody(int recording, String candidate, String said) {
    JsonArray invitees = new JsonArray();
    invitees.add(invitee("ada@example.org", false));
    invitees.add(invitee(candidate, true));
    JsonArray words = new JsonArray();
    words.add(line("Ada", "ada@example.org", "00:00:05", "Where do you live?"));
    words.add(line("Ana Silva", candidate, "00:00:09", said));
    JsonObject meeting = new JsonObject();
    meeting.addProperty("recording_id", recording);
    meeting.addProperty("title", "Interview with Ana Silva");
    meeting.addProperty("url", "https://fathom.video/calls/" + recording);
    meeting.addProperty("recording_start_time", "2026-11-24T09:00:00Z");
    meeting.add("calendar_invitees", invitees);
    meeting.add("transcript", words);
    return meeting.toString();
  }

  private static JsonObject invitee(String address, boolean isExternal) {
    JsonObject one = new JsonObject();
    one.addProperty("email", address);
    one.addProperty("is_external", isExternal);
    return one;
  }

  private static JsonObject line(String name, String address, String at, String text) {
    JsonObject speaker = new JsonObject();
    speaker.addProperty("display_name", name);
    speaker.addProperty("matched_calendar_invitee_email", address);
    JsonObject line = new JsonObject();
    line.add("speaker", speaker);
    line.addProperty("text", text);
    line.addProperty("timestamp", at);
    return line;
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
