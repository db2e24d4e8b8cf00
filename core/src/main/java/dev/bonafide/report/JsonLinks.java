package dev.bonafide.report;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cases that were given together with one, and the watchlists, that share something with it;
 * each by the finding that quotes both.
 */
final class JsonLinks {
  private JsonLinks() {}

  static JsonValue of(List<Weighed> findings) {
    List<JsonValue> links =
        findings.stream().map(Weighed::finding).flatMap(JsonLinks::others).toList();
    return JsonValue.list(links, Function.identity());
  }

  private static Stream<JsonValue> others(Outcome.Finding finding) {
    return finding.evidence().stream()
        .flatMap(
            cited -> Stream.ofNullable(cited.otherCase()).map(other -> link(finding, cited, other)))
        .distinct();
  }

  private static JsonValue link(Outcome.Finding finding, Citation cited, String other) {
    return JsonValue.object()
        .with("kind", cited.isOfWatchlist() ? "watchlist" : "case")
        .with("to", cited.isOfWatchlist() ? cited.exhibit() : other)
        .with("via", finding.check())
        .with("strength", finding.strength().id());
  }
}
