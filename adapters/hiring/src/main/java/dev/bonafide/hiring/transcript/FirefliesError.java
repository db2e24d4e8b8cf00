package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.hiring.wire.TrackerTrouble;

/**
 * An error in an answer of Fireflies, which may come within HTTP 200. Source:
 * https://docs.fireflies.ai/miscellaneous/error-codes
 */
final class FirefliesError {
  private FirefliesError() {}

  static TrackerTrouble trouble(JsonNode error) {
    String code = error.path("extensions").path("code").asText(error.path("code").asText(""));
    return switch (code) {
      case "auth_failed" -> TrackerTrouble.KEY;
      case "forbidden", "require_elevated_privilege", "account_cancelled" -> TrackerTrouble.SCOPE;
      case "object_not_found" -> TrackerTrouble.MISSING;
      case "too_many_requests", "paid_required" -> TrackerTrouble.PACE;
      case "invalid_arguments" -> TrackerTrouble.REQUEST;
      default -> TrackerTrouble.FAULT;
    };
  }
}
