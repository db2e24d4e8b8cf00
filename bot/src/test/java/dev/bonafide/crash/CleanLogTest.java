package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanLogTest {
  private static final Map<String, String> SETTINGS =
      Map.of("SLACK_BOT_TOKEN", "xoxb-77", "BONAFIDE_PORT", "none");

  @TempDir private Path folder;

  @Test
  void a_secret_in_a_log_is_found() throws IOException {
    Path log = log("2026-11-22T10:00:00Z WARN Slack: refused xoxb-77\n");
    assertThatThrownBy(() -> CleanLog.check(log, SETTINGS))
        .hasMessageContaining("holds the value of SLACK_BOT_TOKEN");
  }

  @Test
  void an_address_in_a_log_is_found() throws IOException {
    for (String address :
        new String[] {"bo@example.com", "bo.li+x@mail.example.co", "бо@пример.рф"}) {
      Path log = log("WARN case 3 failed: " + address + " is no date");
      assertThatThrownBy(() -> CleanLog.check(log, SETTINGS))
          .hasMessageContaining("somebody's address");
    }
  }

  @Test
  void what_happened_to_which_case_may_stand_there() throws IOException {
    Path log = log("INFO slack:T1 case 3: verdict check @ 10:00, none of 16 places free");
    assertThatCode(() -> CleanLog.check(log, SETTINGS)).doesNotThrowAnyException();
  }

  private Path log(String text) throws IOException {
    return Files.writeString(folder.resolve("log"), text);
  }
}
