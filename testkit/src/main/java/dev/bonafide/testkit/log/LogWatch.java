package dev.bonafide.testkit.log;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests if something was logged by then that no log may hold. JUnit finds it by
 * itself wherever this module is on the class path of tests; the build tells it to look.
 */
public final class LogWatch implements BeforeAllCallback, AfterAllCallback {
  private static final WatchingHandler HANDLER = new WatchingHandler();

  /** Found by its name. */
  public LogWatch() {}

  @Override
  public void beforeAll(ExtensionContext tests) {
    listen();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    requireClean();
  }

  static void listen() {
    HANDLER.listen();
  }

  /** What was noted since this was asked for last, which no one is told of any more. */
  static List<String> taken() {
    return HANDLER.take();
  }

  static void requireClean() {
    List<String> seen = taken();
    if (!seen.isEmpty()) {
      throw new AssertionError(String.join("; ", seen));
    }
  }
}
