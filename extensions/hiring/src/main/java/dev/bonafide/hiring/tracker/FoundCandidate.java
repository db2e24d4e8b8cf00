package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.http.CallBudget;
import java.util.List;

/**
 * A candidate whom the system shows.
 *
 * @param row of the candidate, as the system writes it
 * @param applications that are meant, the most telling first
 * @param time that everything about them has together
 */
record FoundCandidate(
    CandidateLink link, JsonNode row, List<JsonNode> applications, CallBudget time) {

  /** The number that the system gives an application. */
  static String id(JsonNode row) {
    return row.path("id").asText();
  }

  List<String> applicationIds() {
    return applications.stream().map(FoundCandidate::id).toList();
  }
}
