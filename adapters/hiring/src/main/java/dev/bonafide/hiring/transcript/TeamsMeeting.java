package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * What names a meeting in Teams: both kinds of links to it, and who was invited from outside.
 * Source: https://learn.microsoft.com/graph/api/resources/onlinemeeting
 */
final class TeamsMeeting {
  private TeamsMeeting() {}

  /** The names, each with the call as its part. */
  static List<OutsideRecord> names(JsonNode meeting, String call) {
    List<OutsideRecord> names = new ArrayList<>();
    NamedMeetings.link(meeting.path("joinWebUrl").asText("")).ifPresent(names::add);
    String joined =
        meeting.path("joinMeetingIdSettings").path("joinMeetingId").asText("").replace(" ", "");
    if (!joined.isEmpty()) {
      names.add(NamedMeetings.teams(joined));
    }
    JsonNode people = meeting.path("participants");
    Invitees invitees = new Invitees(people.path("organizer").path("upn").asText(""));
    people.path("attendees").forEach(one -> invitees.add(one.path("upn").asText("")));
    names.addAll(invitees.fromOutside());
    return names.stream()
        .distinct()
        .map(one -> new OutsideRecord(one.system(), one.id(), call))
        .toList();
  }
}
