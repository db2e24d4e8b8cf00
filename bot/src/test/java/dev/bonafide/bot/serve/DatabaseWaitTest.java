package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.bot.Settings;
import dev.bonafide.postgres.Unusable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DatabaseWaitTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void a_database_that_does_not_listen_is_waited_for_and_said_once() throws IOException {
    Optional<Unusable> down = Databases.outOfReach(atFreePort());
    assertThat(down).get().extracting(Unusable::passes).isEqualTo(true);
    Queue<Optional<Unusable>> answers = new ArrayDeque<>(List.of(down, down, Optional.empty()));
    int[] pauses = new int[1];
    new DatabaseWait(answers::remove, () -> pauses[0]++).await(out);
    assertThat(pauses[0]).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith("bonafide: cannot reach the database at 127.0.0.1:")
        .endsWith("Waiting for it.\n")
        .hasLineCount(1);
  }

  @Test
  void what_no_waiting_mends_is_refused_at_once() {
    Settings wrong = new Settings(Map.of("BONAFIDE_DATABASE_URL", "mysql://127.0.0.1/x"));
    assertThatThrownBy(
            () ->
                new DatabaseWait(
                        () -> Databases.outOfReach(wrong),
                        () -> {
                          throw new AssertionError("waited");
                        })
                    .await(out))
        .isInstanceOf(Unusable.class);
    assertThat(said.size()).isZero();
  }

  @Test
  void the_built_in_database_is_not_waited_for() {
    assertThat(Databases.outOfReach(new Settings(Map.of()))).isEmpty();
  }

  private static Settings atFreePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "postgresql://127.0.0.1:" + free.getLocalPort() + "/bonafide";
      return new Settings(Map.of("BONAFIDE_DATABASE_URL", address));
    }
  }
}
