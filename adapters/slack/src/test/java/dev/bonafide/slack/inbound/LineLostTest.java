package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.Retries;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line is lost, each time otherwise, in a Slack that delivers every event once. */
class LineLostTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Retries ONCE = new Retries(Duration.ofMillis(200), List.of());

  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC(), ONCE, 0);
  private final Map<String, Receipt> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  private final MemoryKept remembered = new MemoryKept();
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()),
          Duration.ofSeconds(2));
  private final SlackListener listener =
      new SlackListener(
          connection,
          new AgentSurface(connection),
          receipt -> kept.putIfAbsent(receipt.key(), receipt) == null,
          KnownConversations.NONE,
          new Notebook(remembered, remembered::tenants),
          Clock.systemUTC(),
          Checkpoint.Watch.NONE);

  @BeforeEach
  void start() {
    listener.start();
    await(_ -> listener.isListening());
  }

  @AfterEach
  void close() {
    listener.close();
    connection.close();
    slack.close();
  }

  /** Someone names the bot, and Slack gives up to deliver that. */
  private String missed() {
    var event = slack.mention(FakeSlack.CHANNEL, "U0ADA", "<@U0BONAFID> check", null);
    await(ledger -> ledger.givenUp().contains(event.id()));
    assertThat(kept).doesNotContainKey(FakeSlack.CHANNEL + "/" + event.ts());
    return FakeSlack.CHANNEL + "/" + event.ts();
  }

  @Test
  void what_went_into_a_frozen_line_is_read_back_once_another_is_open() {
    slack.freezeSockets();
    String missed = missed();
    await(_ -> kept.containsKey(missed));
  }

  @Test
  void what_was_said_while_a_cut_line_could_not_be_replaced_is_read_back() {
    slack.faults().next("apps.connections.open", Fault.BREAK, Fault.HANG, Fault.CUT);
    slack.killSockets();
    String missed = missed();
    await(_ -> kept.containsKey(missed));
  }

  @Test
  void what_went_into_lines_that_never_greeted_is_read_back() {
    slack.muteSockets(true);
    slack.killSockets();
    await(ledger -> opened(ledger) > 2);
    String missed = missed();
    slack.muteSockets(false);
    await(_ -> kept.containsKey(missed));
  }

  @Test
  void what_was_said_after_slack_closed_the_line_it_had_to_be_replaced_is_read_back() {
    slack.faults().next("apps.connections.open", Fault.LIMIT);
    slack.disconnect("refresh_requested", true);
    await(_ -> slack.sockets() == 0);
    String missed = missed();
    await(_ -> kept.containsKey(missed));
  }

  private static long opened(Ledger ledger) {
    return ledger.calls().stream()
        .filter(call -> call.method().equals("apps.connections.open"))
        .count();
  }

  private void await(Predicate<Ledger> holds) {
    assertThat(slack.ledger().await(holds, SOON)).isTrue();
  }
}
