package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.FraudReview;
import dev.bonafide.applicant.FraudSignal;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.hiring.wire.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Ashby's own check noticed. Its documentation says what a signal has (category, name,
 * description, and value), that only IDs are stable, and shows what the list of signals is called
 * only to customers: so it is known by its shape. Descriptions and values may hold addresses, which
 * are not read here. Source: https://developers.ashbyhq.com/reference/candidatelistfraudchecks
 */
final class AshbySignals {
  private AshbySignals() {}

  /** Signs from the checks of a candidate, beside the status. */
  static FraudReview review(FraudStatus status, List<JsonNode> checks) {
    Set<FraudSignal> signals = new LinkedHashSet<>();
    boolean areAllRead = true;
    for (JsonNode check : checks) {
      for (JsonNode one : listed(check)) {
        Optional<FraudSignal> signal =
            FraudSignal.of(Json.text(one, "/category"), Json.text(one, "/name"));
        signal.ifPresent(signals::add);
        areAllRead &= signal.isPresent();
      }
    }
    return new FraudReview(status, List.copyOf(signals), areAllRead);
  }

  private static List<JsonNode> listed(JsonNode check) {
    return check
        .valueStream()
        .filter(JsonNode::isArray)
        .flatMap(JsonNode::valueStream)
        .filter(one -> one.has("name"))
        .toList();
  }
}
