package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Once Slack asks for a pause, no one asks again before it is over. */
class PausesTest {
  private static final String REPLIES = "conversations.replies";
  private static final String C = FakeSlack.CHANNEL;

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeSlack slack = FakeSlack.start();
  private final String thread = slack.says(C, FakeSlack.ADA.id(), "a thread", null);
  private final SlackConnection connection =
      new SlackConnection(
          new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()),
          Installations.NONE,
          () -> now);
  private final Threading threading = new Threading(connection);
  private final SlackPlace place = new SlackPlace(FakeSlack.TEAM, C, thread);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  private ApiResult<ConversationsRepliesResponse, SlackRefusal> read() {
    return threading.page(place, null, "");
  }

  private Duration refused() {
    return read() instanceof ApiResult.Away(Duration after, String why)
            && why.equals(SlackCalls.TOO_MANY)
        ? after
        : Duration.ZERO;
  }

  private void later(Duration by) {
    now = now.plus(by);
  }

  private long calls(String method) {
    return slack.ledger().calls().stream().map(Called::method).filter(method::equals).count();
  }

  @Test
  void nobody_calls_before_the_pause_is_over_and_all_are_told_how_much_of_it_is_left() {
    slack.faults().retryAfter(30);
    slack.faults().next(REPLIES, Fault.LIMIT);
    assertThat(refused()).isEqualTo(Duration.ofSeconds(30));
    later(Duration.ofSeconds(12));
    assertThat(refused()).isEqualTo(Duration.ofSeconds(18));
    assertThat(calls(REPLIES)).isEqualTo(1);
    later(Duration.ofSeconds(18));
    assertThat(read()).isInstanceOf(ApiResult.Answered.class);
  }

  @Test
  void each_refusal_makes_the_next_wait_longer_up_to_a_minute() {
    slack.faults().retryAfter(1);
    Fault[] limits = new Fault[9];
    Arrays.fill(limits, Fault.LIMIT);
    slack.faults().next(REPLIES, limits);
    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 61, 61, 61}) {
      assertThat(refused().toSeconds()).isLessThanOrEqualTo(seconds);
      later(Duration.ofSeconds(seconds));
    }
    assertThat(read()).isInstanceOf(ApiResult.Answered.class);
    assertThat(calls(REPLIES)).isEqualTo(10);
  }

  @Test
  void an_answer_makes_all_as_it_was() {
    slack.faults().retryAfter(1);
    slack.faults().next(REPLIES, Fault.LIMIT, Fault.LIMIT, Fault.NONE, Fault.LIMIT);
    assertThat(refused()).isPositive();
    later(Duration.ofSeconds(1));
    assertThat(refused()).isPositive();
    later(Duration.ofSeconds(2));
    assertThat(read()).isInstanceOf(ApiResult.Answered.class);
    assertThat(refused()).isPositive();
    later(Duration.ofSeconds(1));
    assertThat(read()).isInstanceOf(ApiResult.Answered.class);
  }

  @Test
  void another_method_is_called_meanwhile() {
    slack.faults().next(REPLIES, Fault.LIMIT);
    assertThat(refused()).isPositive();
    assertThat(threading.history(place, "0", "9999999999.000000", 100, false))
        .isInstanceOf(ApiResult.Answered.class);
  }

  @Test
  void one_that_was_on_its_way_when_another_was_refused_says_nothing_new() {
    Pauses.MethodPause pause = new Pauses.MethodPause();
    pause.asked(now, now.plusMillis(50), Duration.ofSeconds(1));
    pause.asked(now, now.plusMillis(90), Duration.ofSeconds(1));
    pause.lifted(now);
    assertThat(pause.left(now.plusMillis(90))).isEqualTo(Duration.ofSeconds(1));
  }
}
