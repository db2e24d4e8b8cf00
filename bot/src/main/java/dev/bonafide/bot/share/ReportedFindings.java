package dev.bonafide.bot.share;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.sharing.FoundQuote;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The subject of a stored verdict, and the words that its findings cite, without those that were
 * set aside.
 *
 * @param kind of the subject, its id; empty where it is not told
 */
record ReportedFindings(String kind, List<FoundQuote> quotes) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Reads a verdict's JSON; finds nothing in anything else. */
  static ReportedFindings in(String report) {
    List<FoundQuote> quotes = new ArrayList<>();
    try {
      JsonNode verdict = JSON.readTree(report);
      for (JsonNode finding : verdict.path("findings")) {
        if (!finding.path("setAside").isObject()) {
          finding.path("evidence").forEach(one -> quotes.add(quote(one)));
        }
      }
      return new ReportedFindings(verdict.path("subject").path("kind").asString(""), quotes);
    } catch (JacksonException _) {
      return new ReportedFindings("", List.of());
    }
  }

  private static FoundQuote quote(JsonNode evidence) {
    return new FoundQuote(
        evidence.path("exhibit").asString(""), evidence.path("quote").asString(""));
  }

  /** Picks, of the ways to read a case, the one that the verdict is about. */
  CaseFile judged(CaseFile caseFile) {
    return caseFile
        .ways()
        .filter(way -> way.subject().kind().id().equals(kind))
        .findFirst()
        .orElse(caseFile);
  }
}
