package dev.bonafide.testkit.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.Caller;
import dev.bonafide.testkit.slack.Ear;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.FakeSlackServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTest {
  private final FakeSlack slack = FakeSlack.start();
  private final Caller caller = new Caller(slack);

  @BeforeEach
  void steer() {
    FakeSlackServer.steer(slack);
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void what_is_not_known_is_refused() throws IOException {
    assertThat(caller.control("nothing", "{}").has("error")).isTrue();
    assertThat(caller.control("fault", "{\"mix\":{\"nonsense\":1}}").has("error")).isTrue();
    assertThat(caller.control("event", "no JSON").has("error")).isTrue();
    assertThat(caller.control("again", "{\"event_id\":\"Ev0\"}").has("error")).isTrue();
  }

  @Test
  void an_event_is_said_delivered_and_delivered_again() throws Exception {
    Ear ear = Ear.open(slack);
    ear.hear();
    JsonObject said = caller.control("say", "{\"text\":\"parent\"}");
    JsonObject event =
        caller.control("event", "{\"text\":\"check\",\"thread_ts\":" + said.get("ts") + "}");
    assertThat(ear.hear().toString()).contains(event.get("event_id").getAsString());
    caller.control("again", "{\"event_id\":" + event.get("event_id") + "}");
    assertThat(ear.hear().toString()).contains(event.get("event_id").getAsString());
  }

  @Test
  void faults_are_switched_and_the_ledger_is_shown() throws IOException {
    caller.control("fault", "{\"next\":{\"chat.postMessage\":\"fatal\"},\"limited\":true}");
    Map<String, String> hello = Map.of("channel", FakeSlack.CHANNEL, "text", "hello");
    assertThat(caller.error("chat.postMessage", hello)).isEqualTo("fatal_error");
    assertThat(caller.error("chat.postMessage", hello)).isEqualTo("ok");
    JsonObject ledger = caller.control("ledger", "");
    assertThat(ledger.getAsJsonArray("said")).hasSize(1);
    assertThat(slack.switches().isLimited()).isTrue();
    caller.control("fault", "{\"metadata\":\"hidden\",\"mix\":{\"limit\":1}}");
    assertThat(slack.switches().metadata()).isEqualTo(Switches.Metadata.HIDDEN);
    assertThat(caller.error("chat.postMessage", hello)).isEqualTo("ratelimited");
  }
}
