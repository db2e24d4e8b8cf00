package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What Zoom says of a transcript in the cloud. Source:
 * https://developers.zoom.us/docs/api/meetings/events/#tag/recording/postrecording.transcript_completed
 */
final class ZoomNotice {
  /** A meeting in somebody's own room, whose number serves for all their meetings. */
  private static final int OWN_ROOM = 4;

  private ZoomNotice() {}

  static Optional<TranscriptNotice> of(JsonNode said) {
    JsonNode meeting = said.path("payload").path("object");
    String number = meeting.path("id").asText("");
    String uuid = meeting.path("uuid").asText("");
    String token = said.path("download_token").asText("");
    boolean isUsable =
        said.path("event").asText("").equals("recording.transcript_completed")
            && meeting.path("type").asInt() != OWN_ROOM
            && !number.isEmpty()
            && !uuid.isEmpty()
            && !token.isEmpty();
    return isUsable
        ? transcript(meeting)
            .map(
                url ->
                    new TranscriptNotice(
                        MeetingVendor.ZOOM,
                        List.of(named(number, uuid)),
                        day(meeting.path("start_time").asText("")),
                        "",
                        url,
                        token,
                        List.of()))
        : Optional.empty();
  }

  private static OutsideRecord named(String number, String uuid) {
    OutsideRecord meeting = NamedMeetings.zoom(number);
    return new OutsideRecord(meeting.system(), meeting.id(), uuid);
  }

  private static Optional<String> transcript(JsonNode meeting) {
    return StreamSupport.stream(meeting.path("recording_files").spliterator(), false)
        .filter(file -> file.path("file_type").asText("").equals("TRANSCRIPT"))
        .map(file -> file.path("download_url").asText(""))
        .filter(url -> !url.isEmpty())
        .findFirst();
  }

  /** Of a time as ISO 8601 writes it. */
  static String day(String at) {
    return at.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") ? at.substring(0, 10) : "";
  }
}
