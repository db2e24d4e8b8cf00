package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.FraudReview;
import dev.bonafide.applicant.FraudSignal;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.hiring.wire.TrackerFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Ashby's own check noticed. Its documentation says what a signal has (category, name,
 * description, and value), that only IDs are stable, and shows what the list of signals is called
 * only to customers: so it is known by its shape. Descriptions and values may hold addresses, which
 * are not read here. Source: https://developers.ashbyhq.com/reference/candidatelistfraudchecks
 */
final class AshbySignals {
  private AshbySignals() {}

  /** Asks for the checks of a candidate. */
  @FunctionalInterface
  interface Checks {
    List<JsonNode> of(String candidate) throws TrackerFailure;
  }

  /** What a candidate's record and its checks say; null where fraud detection is off. */
  static @Nullable FraudReview of(JsonNode candidate, Checks checks) {
    FraudStatus status = FraudStatus.of(candidate.path("fraudStatus").asText("")).orElse(null);
    if (status == null) {
      return null;
    }
    try {
      return review(status, checks.of(candidate.path("id").asText()));
    } catch (TrackerFailure e) {
      return new FraudReview(status, List.of(), false);
    }
  }

  private static FraudReview review(FraudStatus status, List<JsonNode> checks) {
    Set<FraudSignal> signals = new LinkedHashSet<>();
    boolean areAllRead = true;
    for (JsonNode check : checks) {
      for (JsonNode one : listed(check)) {
        Optional<FraudSignal> signal =
            FraudSignal.of(one.path("category").asText(""), one.path("name").asText(""));
        signal.ifPresent(signals::add);
        areAllRead &= signal.isPresent();
      }
    }
    return new FraudReview(status, List.copyOf(signals), areAllRead);
  }

  private static List<JsonNode> listed(JsonNode check) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode part : check) {
      if (part.isArray()) {
        part.forEach(one -> all.add(one));
      }
    }
    all.removeIf(one -> !one.has("name"));
    return all;
  }
}
