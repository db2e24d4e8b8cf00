package dev.bonafide.bot.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.bonafide.casefile.CaseId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogRecord;

/** The same as {@link LogLine}, as one object of JSON a line, for programs that gather logs. */
public final class JsonLogLine extends ServerLine {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String format(LogRecord event) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("at", event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeStringField("level", event.getLevel().getName());
      json.writeStringField("logger", String.valueOf(event.getLoggerName()));
      json.writeStringField("message", formatMessage(event));
      Optional<CaseId> about = about(event);
      if (about.isPresent()) {
        json.writeNumberField("case", about.get().number());
        json.writeStringField("platform", platform(about.get()));
      }
      List<String> causes = Causes.of(event.getThrown());
      if (!causes.isEmpty()) {
        json.writeArrayFieldStart("thrown");
        for (String cause : causes) {
          json.writeString(cause);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }
}
