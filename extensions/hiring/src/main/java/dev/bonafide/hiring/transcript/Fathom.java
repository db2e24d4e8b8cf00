package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.hiring.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fathom, which sends the words along with its notice. Only those who were invited from outside the
 * company name a meeting: a colleague is in many meetings. Source:
 * https://developers.fathom.ai/api-reference/webhook-payloads/new-meeting-content-ready
 */
final class Fathom {
  private Fathom() {}

  static Optional<TranscriptNotice> notice(JsonNode said) {
    String recording = said.path("recording_id").asText(Json.text(said, "/url"));
    List<OutsideRecord> names =
        said.path("calendar_invitees")
            .valueStream()
            .filter(invitee -> invitee.path("is_external").asBoolean() && !recording.isEmpty())
            .flatMap(invitee -> NamedMeetings.invitee(Json.text(invitee, "/email")).stream())
            .toList();
    List<JsonNode> lines = said.path("transcript").valueStream().toList();
    List<InvitedSpeaker> voices = lines.stream().map(Fathom::voice).distinct().toList();
    return names.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TranscriptNotice(MeetingVendor.FATHOM, List.of(), "", words(lines), "", "", voices)
                .named(names, "fathom/" + recording, Json.text(said, "/recording_start_time")));
  }

  private static String words(List<JsonNode> lines) {
    SpokenSentences said = new SpokenSentences();
    lines.forEach(
        line ->
            said.add(
                Json.text(line, "/speaker/display_name"),
                seconds(Json.text(line, "/timestamp")),
                Json.text(line, "/text")));
    return said.written();
  }

  private static InvitedSpeaker voice(JsonNode line) {
    return new InvitedSpeaker(
        Json.text(line, "/speaker/matched_calendar_invitee_email").toLowerCase(Locale.ROOT),
        line.at("/speaker/display_name").asText("Speaker"));
  }

  /** Of {@code 01:02:03}; empty where it is written otherwise. */
  private static String seconds(String time) {
    if (!time.matches("[0-9]{1,3}:[0-9]{2}:[0-9]{2}")) {
      return "";
    }
    String[] parts = time.split(":", -1);
    int minutes = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    return Integer.toString(minutes * 60 + Integer.parseInt(parts[2]));
  }
}
