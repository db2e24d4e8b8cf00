package dev.bonafide.silence;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notes who logs, and never what; not of those who run the tests. */
final class LoggingNames extends Handler {
  private static final List<String> ENGINES = List.of("net.jqwik.", "org.junit.");

  private final ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();

  /** Hears everything from now on; also where someone set logging up again and took it away. */
  void listen() {
    Logger root = Logger.getLogger("");
    synchronized (root) {
      root.removeHandler(this);
      root.addHandler(this);
    }
  }

  @Override
  public void publish(LogRecord event) {
    String name = String.valueOf(event.getLoggerName());
    if (event.getLevel().intValue() >= Level.INFO.intValue()
        && ENGINES.stream().noneMatch(name::startsWith)) {
      names.add(name);
    }
  }

  /** Those noted since this was asked for last. */
  List<String> take() {
    TreeSet<String> taken = new TreeSet<>(names);
    names.removeAll(taken);
    return List.copyOf(taken);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
