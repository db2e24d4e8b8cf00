package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A thread that Slack shows only in part, slowly, or not at all. */
class SlackLimitsTest extends SlackThread {
  @Test
  void somebody_whom_slack_does_not_know_writes_no_notes_and_that_is_said() {
    slack.says(C, "U0WHO", "all fine", thread);
    Message message = understood(slack.mention(C, "U0WHO", MENTION + "screen", thread));
    Gathered gathered = platform.gather(message);
    assertThat(notes(gathered)).isEmpty();
    assertThat(gathered.unread()).anyMatch(one -> one.contains("U0WHO"));
    slack.add(
        new Token(slack.botToken(), Token.Kind.BOT, Set.of("channels:history", "chat:write")));
    SlackPlatform blind = new SlackPlatform(connection, Clock.systemUTC(), PlainDesk.OF_64_KB);
    assertThat(notes(blind.gather(mention(MENTION + "screen")))).isEmpty();
  }

  @Test
  void a_scope_that_is_needed_and_lacks_is_known_after_the_first_question() {
    slack.add(
        new Token(slack.botToken(), Token.Kind.BOT, Set.of("channels:history", "users:read")));
    assertThat(connection.lacking()).isEmpty();
    Gathered _ = platform.gather(mention(MENTION + "screen"));
    assertThat(connection.lacking())
        .containsExactly(
            "app_mentions:read",
            "channels:read",
            "chat:write",
            "commands",
            "files:read",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write");
  }

  @Test
  void only_the_first_messages_of_a_very_long_thread_are_read_and_that_is_said() {
    for (int i = 0; i < 250; i++) {
      slack.says(C, "U0BEN", "message " + i, thread);
    }
    slack.switches().largestPage(100);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered)).hasSize(200);
    assertThat(gathered.unread()).singleElement().asString().contains("first 200 messages");
  }

  @Test
  void where_slack_lets_little_be_read_that_little_is_read() {
    for (int i = 0; i < 30; i++) {
      slack.says(C, "U0BEN", "message " + i, thread);
    }
    slack.switches().largestPage(15);
    Message message = mention(MENTION + "screen");
    slack.faults().next("conversations.replies", Fault.NONE, Fault.LIMIT);
    Gathered gathered = platform.gather(message);
    assertThat(turns(gathered)).hasSize(15);
    assertThat(gathered.unread()).singleElement().asString().contains("after its first 15");
  }

  @Test
  void a_slack_that_cannot_be_reached_is_tried_later() {
    Message message = mention(MENTION + "screen");
    slack.faults().next("auth.test", Fault.BREAK);
    assertThatThrownBy(() -> platform.gather(message)).isInstanceOf(Unreachable.class);
    slack.faults().next("conversations.replies", Fault.CUT, Fault.BREAK);
    assertThatThrownBy(() -> platform.gather(message)).isInstanceOf(Unreachable.class);
    assertThatThrownBy(() -> platform.gather(message)).isInstanceOf(Unreachable.class);
    assertThat(platform.gather(message).submission().exhibits()).hasSize(1);
  }

  @Test
  void a_thread_that_may_not_be_read_is_named_with_the_scope() {
    Message message = mention(MENTION + "screen");
    slack.add(new Token(slack.botToken(), Token.Kind.BOT, Set.of("chat:write")));
    assertThat(platform.gather(message).unread())
        .singleElement()
        .asString()
        .contains("channels:history");
  }

  @Test
  void people_are_asked_for_once() {
    slack.says(C, "U0BEN", "one", thread);
    slack.says(C, "U0BEN", "two", thread);
    Message message = mention(MENTION + "screen");
    platform.gather(message);
    platform.gather(message);
    assertThat(slack.ledger().calls())
        .extracting(Called::method)
        .filteredOn("users.info"::equals)
        .hasSize(2);
  }
}
