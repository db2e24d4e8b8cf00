package dev.bonafide.bot.log;

import java.time.temporal.ChronoUnit;
import java.util.logging.LogRecord;

/** One event, one line: time, level, who, what; of an exception no more than {@link Causes}. */
public final class LogLine extends ServerLine {
  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder();
    line.append(event.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ');
    line.append(event.getLevel()).append(' ');
    line.append(shortened(String.valueOf(event.getLoggerName()))).append(": ");
    line.append(printable(formatMessage(event)));
    Causes.of(event.getThrown()).forEach(cause -> line.append("; ").append(cause));
    return line.append('\n').toString();
  }

  private static String shortened(String logger) {
    return logger.substring(logger.lastIndexOf('.') + 1);
  }

  /** Nothing that is logged can begin a line of its own, or steer a terminal. */
  private static String printable(String message) {
    StringBuilder printable = new StringBuilder();
    message
        .codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }
}
