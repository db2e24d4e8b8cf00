package dev.bonafide.bot.log;

import dev.bonafide.casefile.CaseId;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * One event, one line. A case stands in it by its number and its platform, and never by its
 * workspace, server or chat: some of those are people's own ids.
 */
abstract sealed class ServerLine extends Formatter permits JsonLogLine, LogLine {

  /** The case that an event is about; empty where its message names none. */
  static Optional<CaseId> about(LogRecord event) {
    return parameters(event)
        .filter(CaseId.class::isInstance)
        .map(CaseId.class::cast)
        .filter(id -> id.number() > 0)
        .findFirst();
  }

  static String platform(CaseId id) {
    return id.tenant().id().split(":", 2)[0];
  }

  @Override
  public final String formatMessage(LogRecord event) {
    LogRecord shown = new LogRecord(event.getLevel(), event.getMessage());
    shown.setResourceBundle(event.getResourceBundle());
    shown.setParameters(parameters(event).map(ServerLine::shown).toArray());
    return super.formatMessage(shown);
  }

  private static Object shown(Object parameter) {
    return parameter instanceof CaseId id
        ? id.number() == 0 ? "none" : id.number() + " (" + platform(id) + ")"
        : parameter;
  }

  private static Stream<Object> parameters(LogRecord event) {
    Object[] parameters = event.getParameters();
    return parameters == null ? Stream.empty() : Arrays.stream(parameters).map(ServerLine::said);
  }

  private static Object said(Object parameter) {
    return parameter == null ? "null" : parameter;
  }
}
