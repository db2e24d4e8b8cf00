package dev.bonafide.bot.audit;

import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.postgres.audit.AuditRow;
import tools.jackson.databind.json.JsonMapper;

/** An event as people and programs elsewhere read it. */
final class AuditJson {
  private static final JsonMapper JSON = new JsonMapper();

  private AuditJson() {}

  static String line(AuditRow row) {
    AuditEvent event = row.event();
    return JSON.createObjectNode()
        .put("tenant", event.id().tenant().id())
        .put("sequence", row.sequence())
        .put("at", event.at().toString())
        .put("actor", event.actor())
        .put("act", event.act().id())
        .put("case", event.id().number())
        .put("detail", event.detail())
        .put("hash", row.hash())
        .toString();
  }
}
