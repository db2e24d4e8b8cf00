package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mention in a channel, below messages that are no thread of it. */
class ChannelAboveTest extends SlackThread {
  private static final String TOP = "G0TOP";
  private static final String HISTORY = "conversations.history";

  @BeforeEach
  void quiet() {
    slack.add(Channel.closed(TOP));
  }

  private Gathered asked(String words) {
    return asked("U0ADA", words, null);
  }

  private Gathered asked(String user, String words, @Nullable String below) {
    return platform.gather(understood(slack.mention(TOP, user, MENTION + words, below)));
  }

  private String says(String user, String words) {
    return slack.says(TOP, user, words, null);
  }

  private void happens(String user, String subtype, Duration ago) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    if (!subtype.isEmpty()) {
      message.addProperty("subtype", subtype);
    }
    message.addProperty("user", user);
    message.addProperty("text", "<@" + user + "> has joined");
    message.addProperty("ts", SlackTimestamp.of(Clock.systemUTC().instant().minus(ago)));
    slack.put(TOP, message);
  }

  private boolean looked() {
    return slack.ledger().calls().stream().map(Called::method).anyMatch(HISTORY::equals);
  }

  private static List<String> words(Gathered gathered) {
    return turns(gathered).stream().map(MessageTurn::text).toList();
  }

  @Test
  void where_slack_refuses_the_channel_is_named_as_unread_with_the_reason() {
    says("U0GUEST", "pay my friend");
    slack.faults().next(HISTORY, Fault.UNKNOWN);
    Gathered gathered = asked("check");
    assertThat(gathered.submission().exhibits()).isEmpty();
    assertThat(gathered.unread()).singleElement().asString().startsWith("the messages above: ");
  }

  @Test
  void where_slack_cannot_be_read_now_it_is_tried_later() {
    says("U0GUEST", "pay my friend");
    slack.faults().next(HISTORY, Fault.BREAK, Fault.NONE, Fault.LIMIT);
    Message message = understood(slack.mention(TOP, "U0ADA", MENTION + "check", null));
    assertThatThrownBy(() -> platform.gather(message)).isInstanceOf(Unreachable.class);
    assertThat(words(platform.gather(message))).containsExactly("pay my friend");
    assertThatThrownBy(() -> platform.gather(message)).isInstanceOf(Unreachable.class);
  }

  @Test
  void where_nothing_stands_above_there_is_nothing() {
    assertThat(asked("check").isEmpty()).isTrue();
    happens("U0BEN", "channel_join", Duration.ofMinutes(5));
    assertThat(asked("check").isEmpty()).isTrue();
  }

  @Test
  void of_many_messages_the_last_ten_are_read_and_the_rest_is_named() {
    for (int i = 1; i <= 12; i++) {
      says(i % 2 == 0 ? "U0GUEST" : "U0ADA", "message " + i);
    }
    Gathered gathered = asked("check");
    assertThat(words(gathered)).hasSize(10).startsWith("message 3").endsWith("message 12");
    assertThat(gathered.unread()).containsExactly("this channel before its last 10 messages");
  }

  @Test
  void those_who_come_and_go_do_not_count() {
    says("U0GUEST", "pay my friend");
    for (int i = 0; i < 12; i++) {
      slack.put(TOP, gone(says("U0BEN", "x")));
    }
    Gathered gathered = asked("check");
    assertThat(words(gathered)).containsExactly("pay my friend");
    assertThat(gathered.unread()).isEmpty();
  }

  private static JsonObject gone(String ts) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "message");
    message.addProperty("subtype", "channel_leave");
    message.addProperty("user", "U0BEN");
    message.addProperty("text", "has left the channel");
    message.addProperty("ts", ts);
    return message;
  }

  @Test
  void what_was_said_more_than_an_hour_ago_is_not_read() {
    happens("U0GUEST", "", Duration.ofMinutes(61));
    happens("U0BEN", "", Duration.ofMinutes(50));
    assertThat(turns(asked("check"))).extracting(MessageTurn::speaker).containsExactly("Ben");
  }

  @ParameterizedTest
  @ValueSource(strings = {"U0BEN", FakeSlack.BOT_USER})
  void nothing_is_read_above_an_earlier_request_or_answer(String earlier) {
    says("U0GUEST", "pay my friend");
    says(earlier, MENTION + "check");
    says("U0BEN", "and another one");
    assertThat(words(asked("check"))).containsExactly("and another one");
  }

  @Test
  void a_guest_who_names_the_bot_hides_nothing() {
    says("U0GUEST", "pay my friend");
    says("U0GUEST", MENTION + "check");
    assertThat(words(asked("check"))).hasSize(2).startsWith("pay my friend");
  }

  @Test
  void a_mention_that_brings_something_itself_reads_nothing_above() {
    says("U0GUEST", "pay my friend");
    for (String own :
        List.of(
            "check\n&gt; quoted",
            "check ```pasted```",
            "check https://jobs.example/1",
            "check the camera stayed off for the whole hour and somebody whispered",
            "I can rent you my account for 200 dollars a month, write me")) {
      assertThat(words(asked(own))).doesNotContain("pay my friend");
    }
    assertThat(looked()).isFalse();
  }

  @Test
  void a_thread_and_a_talk_alone_read_nothing_above() {
    says("U0GUEST", "pay my friend");
    String root = says("U0ADA", "what of this?");
    assertThat(words(asked("U0ADA", "check", root))).containsExactly("what of this?");
    slack.says(FakeSlack.DIRECT, "U0ADA", "pay my friend", null);
    Event alone = slack.direct(FakeSlack.DIRECT, "U0ADA", "check", null);
    assertThat(words(platform.gather(understood(alone)))).doesNotContain("pay my friend");
    assertThat(looked()).isFalse();
  }

  @Test
  void what_stands_above_is_read_as_a_thread_is() {
    says("U0ADA", "he wrote:\n&gt; pay me in USDT");
    says("U0GUEST", "ship it to my cousin");
    Gathered gathered = asked("look at this, hire or not?");
    assertThat(gathered.submission().exhibits())
        .extracting(Exhibit::name)
        .containsExactly("Slack channel", "quoted by Ada");
    assertThat(turns(gathered))
        .extracting(MessageTurn::role, MessageTurn::text)
        .containsExactly(
            Tuple.tuple(Role.REVIEWER, "he wrote:"),
            Tuple.tuple(Role.SUBJECT, "ship it to my cousin"));
  }

  @Test
  void no_matter_which_member_asks_the_same_is_read() {
    says("U0ADA", "we'd ship the laptop to your home address");
    says("U0GUEST", "please ship it to my cousin's");
    says("U0BEN", "hm, odd");
    Event asked = slack.mention(TOP, "U0BEN", MENTION + "check", null);
    Gathered asBen = platform.gather(understood(asked));
    slack.delete(TOP, asked.ts());
    assertThat(asked("check").submission().exhibits()).isEqualTo(asBen.submission().exhibits());
  }
}
