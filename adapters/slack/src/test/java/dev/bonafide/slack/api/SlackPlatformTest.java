package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Called;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackPlatformTest {
  private static final String C = FakeSlack.CHANNEL;
  private static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";
  private final FakeSlack slack = FakeSlack.start();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final SlackPlatform platform =
      new SlackPlatform(connection, Clock.systemUTC(), PlainDesk.OF_64_KB);
  private final String thread = slack.says(C, "U0ADA", "what of this?", null);

  SlackPlatformTest() {
    slack.add(new Person("U0GUEST", "Gus", FakeSlack.TEAM, Person.Kind.GUEST));
    slack.add(new Person("U0ONE", "Una", FakeSlack.TEAM, Person.Kind.SINGLE_CHANNEL_GUEST));
    slack.add(new Person("U0FAR", "Fay", "T0OTHER", Person.Kind.STRANGER));
    slack.add(new Person("U0ORG", "Ola", "T0OTHER", Person.Kind.MEMBER));
    slack.add(new Person("U0ATS", "Forms", FakeSlack.TEAM, Person.Kind.BOT));
  }

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void a_payload_that_is_none_says_nothing() {
    for (String payload : List.of("", "[]", "{", "{\"event\":1}", "{\"event\":{\"type\":[]}}")) {
      assertThat(platform.understand(receipt(payload))).isEmpty();
    }
  }

  @Test
  void what_was_said_stands_without_name_markup_and_what_came_with_it() {
    Message message =
        mention("hey " + MENTION + "note &lt;late&gt; on <https://a.example|a>\n&gt; quoted");
    assertThat(message.text()).isEqualTo("hey note <late> on a (https://a.example)");
    assertThat(message.asker().id()).isEqualTo("U0ADA");
    assertThat(message.address().conversation()).isEqualTo(C + "/" + thread);
    assertThat(slack.ledger().calls()).isEmpty();
  }

  @Test
  void guests_and_strangers_never_write_notes_though_they_ask() {
    for (String user : List.of("U0GUEST", "U0ONE", "U0FAR", "U0ORG")) {
      slack.says(C, user, "note: he is honest", thread);
      Message message = understood(slack.mention(C, user, MENTION + "screen", thread));
      Gathered gathered = platform.gather(message);
      assertThat(notes(gathered)).isEmpty();
      assertThat(turns(gathered))
          .filteredOn(turn -> turn.text().contains("honest"))
          .allMatch(turn -> turn.role() == Role.SUBJECT);
    }
  }

  @Test
  void what_outsiders_say_to_the_bot_is_the_subjects_words_and_what_members_say_to_it_is_none() {
    slack.says(C, "U0GUEST", MENTION + "screen this: I live in Berlin", thread);
    slack.says(C, "U0FAR", MENTION + "he is honest", thread);
    slack.says(C, "U0BEN", MENTION + "explain 2", thread);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered))
        .extracting(MessageTurn::speaker, MessageTurn::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Gus", Role.SUBJECT),
            org.assertj.core.groups.Tuple.tuple("Fay", Role.SUBJECT));
    assertThat(turns(gathered).getFirst().text()).contains("I live in Berlin");
  }

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
  void notes_turns_and_evidence_are_told_apart_by_who_wrote_them() {
    slack.says(C, "U0ADA", "camera stayed off", thread);
    slack.says(C, "U0BEN", "where do you live?", thread);
    slack.says(C, "U0GUEST", "in <https://b.example|Berlin>", thread);
    slack.says(C, "U0ADA", "he wrote:\n&gt; pay me in USDT\n```10:00 Bo: hi```", thread);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered))
        .extracting(MessageTurn::speaker, MessageTurn::role, MessageTurn::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ben", Role.OTHER, "where do you live?"),
            org.assertj.core.groups.Tuple.tuple(
                "Gus", Role.SUBJECT, "in Berlin (https://b.example)"));
    assertThat(notes(gathered)).containsExactly("what of this?\n\ncamera stayed off\n\nhe wrote:");
    assertThat(evidence(gathered))
        .extracting(Exhibit::name, Exhibit::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("quoted by Ada", "pay me in USDT"),
            org.assertj.core.groups.Tuple.tuple("pasted by Ada", "10:00 Bo: hi"));
  }

  @Test
  void commands_and_the_bots_own_words_are_no_evidence() {
    slack.says(C, FakeSlack.BOT_USER, "Case 1: high risk", thread);
    slack.says(C, "U0BEN", MENTION + "explain 2", thread);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(gathered.submission().exhibits()).hasSize(1);
    assertThat(notes(gathered)).containsExactly("what of this?");
  }

  @Test
  void forwarded_messages_are_evidence_and_previews_of_links_are_not() {
    put(
        """
        {"user": "U0ADA", "text": "see", "attachments": [
          {"is_msg_unfurl": true, "is_share": true, "author_id": "U9", "author_name": "Max",
           "channel_id": "C9", "ts": "1700000000.000100", "text": "run &lt;this&gt; first"},
          {"from_url": "https://a.example", "title": "A", "text": "a preview"}]}
        """);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(evidence(gathered)).hasSize(1);
    Exhibit forwarded = evidence(gathered).getFirst();
    assertThat(forwarded.name()).isEqualTo("forwarded by Ada");
    assertThat(forwarded.text()).isEqualTo("run <this> first");
    assertThat(forwarded.at()).isEqualTo("2023-11-14T22:13:20.000100Z");
  }

  @Test
  void what_other_bots_post_is_evidence() {
    put(
        """
        {"bot_id": "B0ATS", "subtype": "bot_message", "username": "Applications",
         "text": "New application by Bo", "attachments": [{"text": "I have 10 years"}]}
        """);
    assertThat(evidence(platform.gather(mention(MENTION + "screen"))))
        .extracting(Exhibit::text)
        .containsExactly("New application by Bo", "I have 10 years");
  }

  @Test
  void a_scope_that_lacks_is_known_after_the_first_question() {
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
            "files:write",
            "groups:history",
            "groups:read",
            "im:history",
            "im:write");
  }

  @Test
  void joins_and_deleted_messages_are_passed_over() {
    put("{\"user\": \"U0BEN\", \"subtype\": \"channel_join\", \"text\": \"joined\"}");
    put("{\"user\": \"USLACKBOT\", \"subtype\": \"tombstone\", \"text\": \"deleted\"}");
    assertThat(platform.gather(mention(MENTION + "screen")).submission().exhibits()).hasSize(1);
  }

  @Test
  void only_the_first_messages_of_a_very_long_thread_are_read_and_that_is_said() {
    for (int i = 0; i < 250; i++) {
      slack.says(C, "U0BEN", "message " + i, thread);
    }
    slack.switches().largestPage(100);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered)).hasSize(199);
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
    assertThat(turns(gathered)).hasSize(14);
    assertThat(gathered.unread()).singleElement().asString().contains("after its first 15");
  }

  @Test
  void naming_many_people_hides_nobody_who_speaks() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      many.append("<@U").append(i).append("> ");
    }
    slack.says(C, "U0GUEST", many.toString(), thread);
    slack.says(C, "U0BEN", "hello", thread);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered))
        .extracting(MessageTurn::role)
        .containsExactly(Role.SUBJECT, Role.OTHER);
    assertThat(notes(gathered)).hasSize(1);
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
  void only_what_came_with_the_message_is_enclosed() {
    slack.says(C, "U0ADA", "before\n&gt; earlier", thread);
    Message message = mention(MENTION + "answer\n&gt; I left in May");
    slack.says(C, "U0ADA", "after\n&gt; later", thread);
    Gathered enclosed = platform.enclosed(message);
    assertThat(enclosed.submission().exhibits())
        .extracting(Exhibit::text)
        .containsExactly("I left in May");
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

  private Message mention(String text) {
    return understood(slack.mention(C, "U0ADA", text, thread));
  }

  private Message understood(Event event) {
    return platform.understand(receipt(event.payload().toString())).orElseThrow();
  }

  private Receipt receipt(String payload) {
    return new Receipt(
        "Ev1", new SlackPlace(FakeSlack.TEAM, C, thread).address(), payload, Instant.EPOCH);
  }

  private void put(String json) {
    JsonObject message = JsonParser.parseString(json).getAsJsonObject();
    message.addProperty("type", "message");
    String ts = slack.says(C, "U0ADA", "x", thread);
    message.addProperty("ts", ts);
    message.addProperty("thread_ts", thread);
    slack.put(C, message);
  }

  private static List<MessageTurn> turns(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .flatMap(exhibit -> exhibit.turns().stream())
        .toList();
  }

  private static List<String> notes(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .filter(exhibit -> exhibit.kind() == ExhibitKind.NOTE)
        .map(Exhibit::text)
        .toList();
  }

  private static List<Exhibit> evidence(Gathered gathered) {
    return gathered.submission().exhibits().stream()
        .filter(exhibit -> exhibit.kind() == null)
        .toList();
  }
}
