package dev.bonafide.bot.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.postgres.audit.AuditRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An event as people and programs elsewhere read it. */
final class AuditJson {
  private static final JsonFactory JSON = new JsonFactory();

  private AuditJson() {}

  static String line(AuditRow row) {
    AuditEvent event = row.event();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("tenant", event.id().tenant().id());
      json.writeNumberField("sequence", row.sequence());
      json.writeStringField("at", event.at().toString());
      json.writeStringField("actor", event.actor());
      json.writeStringField("act", event.act().id());
      json.writeNumberField("case", event.id().number());
      json.writeStringField("detail", event.detail());
      json.writeStringField("hash", row.hash());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
