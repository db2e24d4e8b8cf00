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
import dev.bonafide.testkit.slack.workspace.Event;
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
import org.junit.jupiter.api.Test;

/** A bot that never listened before, in a Slack that delivers every event once. */
class FirstLineTest {
  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Retries ONCE = new Retries(Duration.ofMillis(200), List.of());

  private final FakeSlack slack = FakeSlack.start(Clock.systemUTC(), ONCE, 0);
  private final Map<String, Receipt> kept = Collections.synchronizedMap(new LinkedHashMap<>());
  private final MemoryKept remembered = new MemoryKept();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  private SlackListener started() {
    SlackListener listener =
        new SlackListener(
            connection,
            new AgentSurface(connection),
            receipt -> kept.putIfAbsent(receipt.key(), receipt) == null,
            KnownConversations.NONE,
            new Notebook(remembered, remembered::tenants),
            Clock.systemUTC(),
            Checkpoint.Watch.NONE);
    listener.start();
    return listener;
  }

  @Test
  void what_went_into_a_first_line_that_died_before_a_word_came_through_is_read_back() {
    slack.muteSockets(true);
    Event event;
    try (SlackListener _ = started()) {
      await(_ -> slack.sockets() == 1);
      event = slack.mention(FakeSlack.CHANNEL, "U0ADA", "<@U0BONAFID> check", null);
    }
    await(ledger -> ledger.givenUp().contains(event.id()));
    slack.muteSockets(false);
    try (SlackListener _ = started()) {
      await(_ -> kept.containsKey(FakeSlack.CHANNEL + "/" + event.ts()));
    }
  }

  @Test
  void while_slack_does_not_say_which_workspace_it_is_the_first_line_is_open_all_the_same() {
    slack.faults().next("auth.test", Fault.BREAK, Fault.BREAK);
    try (SlackListener listener = started()) {
      await(_ -> listener.isListening());
      Event event = slack.mention(FakeSlack.CHANNEL, "U0ADA", "<@U0BONAFID> check", null);
      await(ledger -> ledger.isAcknowledged(event.id()));
    }
  }

  private void await(Predicate<Ledger> holds) {
    assertThat(slack.ledger().await(holds, SOON)).isTrue();
  }
}
