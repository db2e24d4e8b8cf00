package dev.bonafide.bot.log;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One event, one line: time, level, who, what. Of an exception only its class and the place that
 * threw it are told: messages of libraries may hold words of a case or an address with a token.
 */
public final class LogLine extends Formatter {
  private static final int CAUSES = 5;

  @Override
  public String format(LogRecord event) {
    StringBuilder line = new StringBuilder();
    line.append(event.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ');
    line.append(event.getLevel()).append(' ');
    line.append(shortened(String.valueOf(event.getLoggerName()))).append(": ");
    line.append(printable(formatMessage(event)));
    Throwable thrown = event.getThrown();
    for (int i = 0; i < CAUSES && thrown != null; i++, thrown = thrown.getCause()) {
      line.append("; ").append(thrown.getClass().getSimpleName());
      StackTraceElement[] trace = thrown.getStackTrace();
      if (trace.length > 0) {
        line.append(" at ").append(trace[0]);
      }
    }
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
