package dev.bonafide.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Apart from others, as a class that ended meanwhile would be blamed for what is logged here. */
@Isolated
class SilenceWatchTest {

  @Test
  void whatever_is_logged_is_heard_with_who_it_was() {
    System.getLogger("ours").log(System.Logger.Level.INFO, "read it");
    Logger.getLogger("theirs").warning("read it");
    LoggerFactory.getLogger("a library's").info("read it");
    assertThat(SilenceWatch.taken()).containsExactly("a library's", "ours", "theirs");
    assertThat(SilenceWatch.taken()).isEmpty();
  }
}
