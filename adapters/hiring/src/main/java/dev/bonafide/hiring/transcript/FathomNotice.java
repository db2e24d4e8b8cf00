package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What Fathom says of a meeting; the words come along. Only those who were invited from outside the
 * company name it: a colleague is in many meetings. Source:
 * https://developers.fathom.ai/api-reference/webhook-payloads/new-meeting-content-ready
 */
final class FathomNotice {
  private FathomNotice() {}

  static Optional<TranscriptNotice> of(JsonNode said) {
    String recording = said.path("recording_id").asText(said.path("url").asText(""));
    List<OutsideRecord> names = new ArrayList<>();
    for (JsonNode invitee : said.path("calendar_invitees")) {
      if (invitee.path("is_external").asBoolean() && !recording.isEmpty()) {
        NamedMeetings.invitee(invitee.path("email").asText(""))
            .map(one -> new OutsideRecord(one.system(), one.id(), "fathom/" + recording))
            .ifPresent(names::add);
      }
    }
    JsonNode lines = said.path("transcript");
    return names.isEmpty() || lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TranscriptNotice(
                MeetingVendor.FATHOM,
                names,
                ZoomNotice.day(said.path("recording_start_time").asText("")),
                words(lines),
                "",
                "",
                voices(lines)));
  }

  private static String words(JsonNode lines) {
    SpokenSentences said = new SpokenSentences();
    for (JsonNode line : lines) {
      said.add(
          line.path("speaker").path("display_name").asText(""),
          RecordingClock.seconds(line.path("timestamp").asText("")),
          line.path("text").asText(""));
    }
    return said.written();
  }

  private static List<InvitedSpeaker> voices(JsonNode lines) {
    List<InvitedSpeaker> voices = new ArrayList<>();
    for (JsonNode line : lines) {
      JsonNode speaker = line.path("speaker");
      voices.add(
          new InvitedSpeaker(
              speaker.path("matched_calendar_invitee_email").asText("").toLowerCase(Locale.ROOT),
              speaker.path("display_name").asText("Speaker")));
    }
    return voices.stream().distinct().toList();
  }
}
