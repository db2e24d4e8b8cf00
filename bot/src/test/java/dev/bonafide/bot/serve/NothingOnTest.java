package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bonafide.bot.Made;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with which no one could do anything does not run on. */
class NothingOnTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** One for all, as making a database takes longer than everything else. */
  @TempDir private static Path data;

  @BeforeAll
  static void make() {
    Made.into(data);
  }

  @ParameterizedTest
  @CsvSource({
    "BONAFIDE_PORT,      99999,   BONAFIDE_PORT=99999 is not a port",
    "BONAFIDE_PORT,      none,    BONAFIDE_PORT=none",
    "BONAFIDE_API_TOKEN, weak,    BONAFIDE_API_TOKEN is too easy to guess",
    "BONAFIDE_BIND,      1.2.3.4.5, BONAFIDE_BIND=1.2.3.4.5 is not an address"
  })
  void settings_that_leave_nothing_on_end_it_with_the_status_of_wrong_settings(
      String setting, String value, String reason) {
    Refusal refusal = refused(Map.of("BONAFIDE_DATA", data.toString(), setting, value));
    assertThat(refusal.status()).isEqualTo(Exit.REFUSED);
    assertThat(refusal.line()).startsWith("nothing was started").hasLineCount(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(reason).hasLineCount(3);
  }

  /** Such as one that an earlier program read. */
  @Test
  void a_setting_that_there_is_not_is_named_and_not_left_unread() {
    Refusal _ =
        refused(
            Map.of(
                "BONAFIDE_DATA", data.toString(),
                "BONAFIDE_PORT", "none",
                "BONAFIDE_SETTINGS", "/etc/bonafide/env",
                "BONAFIDE_PROOF_SITES", "true"));
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("bonafide: BONAFIDE_PROOF_SITES is set, but there is no such setting\n")
        .hasLineCount(4);
  }

  @Test
  void a_port_that_another_process_has_ends_it_with_a_status_that_a_supervisor_tries_again()
      throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Refusal refusal = refused(Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_PORT", port));
      assertThat(refusal.status()).isEqualTo(Exit.FAILED);
    }
  }

  private Refusal refused(Map<String, String> environment) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return catchThrowableOfType(
        Refusal.class, () -> BotServer.run(environment, out, Checkpoint.Watch.NONE));
  }
}
