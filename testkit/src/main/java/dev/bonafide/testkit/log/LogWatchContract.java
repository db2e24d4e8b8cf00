package dev.bonafide.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/**
 * What a module's tests log is held, whichever way it is logged. Each module has a class of it: one
 * whose libraries log nowhere, or that JUnit was not told to watch, fails it. Nothing runs beside
 * it, as a class that ended meanwhile would be blamed for what is logged here.
 */
@Isolated
public abstract class LogWatchContract {
  private static final String PART = "dev.bonafide.some.Part";

  /** What no log may hold. */
  protected static final String ADDRESS = "bo.lund@mail.example.com";

  @Test
  void what_our_own_parts_log_is_held() {
    System.getLogger(PART).log(System.Logger.Level.INFO, "heard from {0}", ADDRESS);
    isHeldOf(PART);
  }

  @Test
  void what_a_library_logs_by_the_jdk_is_held() {
    Logger.getLogger("org.some.Library").warning("heard from " + ADDRESS);
    isHeldOf("org.some.Library");
  }

  @Test
  void what_a_library_logs_by_slf4j_is_held() {
    LoggerFactory.getLogger("org.some.Library").warn("heard from {}", ADDRESS);
    isHeldOf("org.some.Library");
  }

  /** That the watch has noted it, by who logged it; it is let go for that. */
  protected static void isHeldOf(String logger) {
    assertThat(LogWatch.taken()).containsExactly(logger + " logged somebody's address");
  }
}
