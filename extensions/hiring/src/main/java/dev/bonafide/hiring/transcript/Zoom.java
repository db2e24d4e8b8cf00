package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Zoom, which says that a transcript is in its cloud, and gives it out for the token that came with
 * the notice and lasts a day. The token is sent to Zoom alone. Source:
 * https://developers.zoom.us/docs/api/meetings/events/#tag/recording/postrecording.transcript_completed
 *
 * @param own another address from which transcripts may come, for gateways and tests
 * @param largest bytes of one transcript
 * @param isPublic whether an address is out on the internet, where a redirect may lead
 */
public record Zoom(HttpUrl own, long largest, Predicate<InetAddress> isPublic, InstantSource clock)
    implements TranscriptSource {
  private static final String HOST = "zoom.us";

  /** A meeting in someone's own room, whose number serves for all their meetings. */
  private static final int OWN_ROOM = 4;

  static Optional<TranscriptNotice> notice(JsonNode said) {
    JsonNode meeting = said.at("/payload/object");
    String number = Json.text(meeting, "/id");
    String uuid = Json.text(meeting, "/uuid");
    String token = Json.text(said, "/download_token");
    if (!Json.text(said, "/event").equals("recording.transcript_completed")
        || meeting.path("type").asInt() == OWN_ROOM
        || Stream.of(number, uuid, token).anyMatch(String::isEmpty)) {
      return Optional.empty();
    }
    return meeting
        .path("recording_files")
        .valueStream()
        .filter(file -> Json.text(file, "/file_type").equals("TRANSCRIPT"))
        .map(file -> Json.text(file, "/download_url"))
        .filter(url -> !url.isEmpty())
        .findFirst()
        .map(url -> TranscriptNotice.at(MeetingVendor.ZOOM, url, token))
        .map(
            notice ->
                notice.named(
                    List.of(NamedMeetings.zoom(number)), uuid, Json.text(meeting, "/start_time")));
  }

  @Override
  public String words(TranscriptNotice notice, CallBudget time) throws TrackerFailure {
    HttpUrl url = HttpUrl.parse(notice.url());
    if (url == null || !isZoom(url)) {
      throw new TrackerFailure(TrackerTrouble.HOST);
    }
    TrackerCalls.Bounds bounds = new TrackerCalls.Bounds(url, Duration.ZERO, largest, isPublic);
    try (TrackerCalls calls = new TrackerCalls(bounds, clock)) {
      byte[] bytes = calls.file(notice.url(), "Bearer " + notice.token(), time);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (TrackerFailure e) {
      throw e.trouble().isRefusal() ? new TrackerFailure(TrackerTrouble.MISSING) : e;
    }
  }

  private boolean isZoom(HttpUrl url) {
    boolean isOfficial = url.host().equals(HOST) || url.host().endsWith("." + HOST);
    return TrackerCalls.isSameServer(url, own)
        || (url.isHttps() && url.port() == 443 && isOfficial);
  }
}
