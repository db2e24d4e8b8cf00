package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.MeetingVendor;
import java.util.List;
import java.util.Optional;

/**
 * What Fireflies says of a transcript: nothing but its ID. Source:
 * https://docs.fireflies.ai/graphql-api/webhooks-v2
 */
final class FirefliesNotice {
  private FirefliesNotice() {}

  static Optional<TranscriptNotice> of(JsonNode said) {
    String id = said.path("meeting_id").asText("");
    boolean isUsable =
        said.path("event").asText("").equals("meeting.transcribed")
            && id.matches("[A-Za-z0-9_-]{1,128}");
    return isUsable
        ? Optional.of(
            new TranscriptNotice(MeetingVendor.FIREFLIES, List.of(), "", "", id, "", List.of()))
        : Optional.empty();
  }
}
