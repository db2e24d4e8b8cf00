package dev.bonafide.bot.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an exception and its causes: each one's class, and the place that threw it.
 * Messages of libraries may hold words of a case or an address with a token.
 */
final class Causes {
  private static final int MOST = 5;

  private Causes() {}

  static List<String> of(@Nullable Throwable thrown) {
    List<String> causes = new ArrayList<>();
    Throwable one = thrown;
    for (int i = 0; i < MOST && one != null; i++, one = one.getCause()) {
      StackTraceElement[] trace = one.getStackTrace();
      String where = trace.length > 0 ? " at " + trace[0] : "";
      causes.add(one.getClass().getSimpleName() + where);
    }
    return causes;
  }
}
