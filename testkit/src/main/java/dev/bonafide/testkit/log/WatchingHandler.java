package dev.bonafide.testkit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Notes who logs what no log may hold, and never what it was; of what a server writes, which is
 * ours from INFO, and of libraries from WARNING.
 */
public final class WatchingHandler extends Handler {
  private static final String OURS = "dev.bonafide";

  /** A server switches it off, as what it says would tell what people wrote. */
  private static final String SWITCHED_OFF = "net.dv8tion.jda";

  /** Held, because a logger that nothing holds loses its level. */
  private static final Logger OUR_LOGGER = Logger.getLogger(OURS);

  private final Queue<String> seen = new ConcurrentLinkedQueue<>();
  private final Formatter formatter = new SimpleFormatter();

  /** One that hears nothing yet. */
  public WatchingHandler() {}

  /**
   * Hears everything from now on; also where someone set logging up again and took it away. Loggers
   * say as much as a server's do.
   */
  void listen() {
    Logger root = Logger.getLogger("");
    synchronized (root) {
      root.setLevel(Level.WARNING);
      OUR_LOGGER.setLevel(Level.INFO);
      root.removeHandler(this);
      root.addHandler(this);
    }
  }

  /** Of an exception a server tells the class alone, so its message is no one's business here. */
  @Override
  public void publish(LogRecord event) {
    String logger = String.valueOf(event.getLoggerName());
    Level least = logger.startsWith(OURS) ? Level.INFO : Level.WARNING;
    if (event.getLevel().intValue() >= least.intValue() && !logger.startsWith(SWITCHED_OFF)) {
      Unloggable.in(formatter.formatMessage(event))
          .ifPresent(what -> seen.add(logger + " logged " + what));
    }
  }

  /** What was noted since this was asked for last, each once. */
  public List<String> take() {
    List<String> taken = new ArrayList<>();
    for (String one = seen.poll(); one != null; one = seen.poll()) {
      taken.add(one);
    }
    return taken.stream().distinct().toList();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
