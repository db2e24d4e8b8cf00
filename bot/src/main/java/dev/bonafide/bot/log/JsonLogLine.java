package dev.bonafide.bot.log;

import dev.bonafide.casefile.CaseId;
import java.time.temporal.ChronoUnit;
import java.util.logging.LogRecord;
import org.springframework.boot.json.JsonWriter;

/** The same as {@link LogLine}, as one object of JSON a line, for programs that gather logs. */
public final class JsonLogLine extends ServerLine {
  private final JsonWriter<LogRecord> json =
      JsonWriter.<LogRecord>of(this::addFields).withNewLineAtEnd();

  private void addFields(JsonWriter.Members<LogRecord> fields) {
    fields.add("at", event -> event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
    fields.add("level", event -> event.getLevel().getName());
    fields.add("logger", event -> String.valueOf(event.getLoggerName()));
    fields.add("message", this::formatMessage);
    fields.add("case", event -> about(event).map(CaseId::number).orElse(null)).whenNotNull();
    fields
        .add("platform", event -> about(event).map(ServerLine::platform).orElse(null))
        .whenNotNull();
    fields.add("thrown", event -> Causes.of(event.getThrown())).whenNotEmpty();
  }

  @Override
  public String format(LogRecord event) {
    return json.writeToString(event);
  }
}
