package dev.bonafide.bot.webhook;

import dev.bonafide.bot.removal.FiredRules;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.report.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a verdict: which case, what resulted and which rules fired, all made by the
 * program itself. What people wrote goes along only where someone set so.
 */
record VerdictPayload(VerdictReference verdict, boolean evidence, String publicUrl) {

  /** Of a case as it is stored now; empty where that verdict is no part of it anymore. */
  Optional<String> of(CaseRecord record) {
    List<Entry> entries = record.history().entries();
    for (int line = 0; line < entries.size(); line++) {
      if (entries.get(line) instanceof Entry.Examined one
          && one.examination().equals(verdict.examination())) {
        return Optional.of(json(record, line, one).written());
      }
    }
    return Optional.empty();
  }

  private JsonValue.Fields json(CaseRecord record, int line, Entry.Examined examined) {
    CaseHistory history = record.history();
    List<String> rules =
        examined.report().isEmpty()
            ? record.findings().getOrDefault(line, List.of())
            : FiredRules.in(examined.report());
    JsonValue.Fields json =
        JsonValue.object()
            .with("schema", "bonafide.webhook/1")
            .with("type", "verdict")
            .with("delivery", verdict.delivery())
            .with("at", examined.at().toString())
            .with("tenant", history.id().tenant().id())
            .with("case", JsonValue.number((double) verdict.number()))
            .with("screening", examined.examination())
            .with("verdict", examined.verdict())
            .with("before", before(history, line))
            .with("rules", JsonValue.texts(rules))
            .with("url", url(history));
    if (evidence && !examined.report().isEmpty()) {
      json.with("report", JsonValue.asWritten(examined.report()));
    }
    return json;
  }

  /** The verdict before it; null for the first. */
  private static JsonValue before(CaseHistory history, int line) {
    return JsonValue.text(
        history.entries().subList(0, line).stream()
            .filter(Entry.Examined.class::isInstance)
            .map(entry -> ((Entry.Examined) entry).verdict())
            .reduce((_, last) -> last)
            .orElse(null));
  }

  /** Where a person looks at it; null for cases that the page does not show. */
  private JsonValue url(CaseHistory history) {
    boolean isShown = history.id().tenant().equals(Tenant.LOCAL) && !publicUrl.isEmpty();
    return JsonValue.text(
        isShown ? publicUrl.replaceAll("/+$", "") + "/cases/" + verdict.number() : null);
  }
}
