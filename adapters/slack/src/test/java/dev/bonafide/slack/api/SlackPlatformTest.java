package dev.bonafide.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.evidence.Gathered;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a thread becomes as evidence. */
class SlackPlatformTest extends SlackThread {
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
            org.assertj.core.groups.Tuple.tuple("Ada", Role.REVIEWER),
            org.assertj.core.groups.Tuple.tuple("Gus", Role.SUBJECT),
            org.assertj.core.groups.Tuple.tuple("Fay", Role.SUBJECT));
    assertThat(turns(gathered).get(1).text()).contains("I live in Berlin");
  }

  @Test
  void reviewers_subjects_and_evidence_are_told_apart_by_who_wrote_them() {
    slack.says(C, "U0ADA", "camera stayed off", thread);
    slack.says(C, "U0BEN", "where do you live?", thread);
    slack.says(C, "U0GUEST", "in <https://b.example|Berlin>", thread);
    slack.says(C, "U0ADA", "he wrote:\n&gt; pay me in USDT\n```10:00 Bo: hi```", thread);
    Gathered gathered = platform.gather(mention(MENTION + "screen"));
    assertThat(turns(gathered))
        .extracting(MessageTurn::speaker, MessageTurn::role, MessageTurn::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ada", Role.REVIEWER, "what of this?"),
            org.assertj.core.groups.Tuple.tuple("Ada", Role.REVIEWER, "camera stayed off"),
            org.assertj.core.groups.Tuple.tuple("Ben", Role.REVIEWER, "where do you live?"),
            org.assertj.core.groups.Tuple.tuple(
                "Gus", Role.SUBJECT, "in Berlin (https://b.example)"),
            org.assertj.core.groups.Tuple.tuple("Ada", Role.REVIEWER, "he wrote:"));
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
    assertThat(turns(gathered)).extracting(MessageTurn::text).containsExactly("what of this?");
  }

  @Test
  void no_matter_which_member_asks_the_same_is_gathered() {
    slack.says(C, "U0ADA", "we'd ship the laptop to your home address", thread);
    slack.says(C, "U0GUEST", "please ship it to my cousin's", thread);
    slack.says(C, "U0BEN", "hm, odd", thread);
    Gathered asAda = platform.gather(mention(MENTION + "screen"));
    Gathered asBen =
        platform.gather(understood(slack.mention(C, "U0BEN", MENTION + "screen", thread)));
    assertThat(asBen.submission().exhibits()).isEqualTo(asAda.submission().exhibits());
  }

  @Test
  void members_who_hand_something_in_are_of_the_team_and_guests_and_askers_are_not() {
    slack.says(C, "U0GUEST", "&gt; quoted", thread);
    slack.says(C, "U0BEN", "```pasted```", thread);
    Event asked = slack.mention(C, "U0CAT", MENTION + "screen", thread);
    slack.add(new Person("U0CAT", "Cat", FakeSlack.TEAM, Person.Kind.MEMBER));
    assertThat(platform.gather(understood(asked)).team()).containsExactly("Ada", "Ben");
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
  void joins_and_deleted_messages_are_passed_over() {
    put("{\"user\": \"U0BEN\", \"subtype\": \"channel_join\", \"text\": \"joined\"}");
    put("{\"user\": \"USLACKBOT\", \"subtype\": \"tombstone\", \"text\": \"deleted\"}");
    assertThat(platform.gather(mention(MENTION + "screen")).submission().exhibits()).hasSize(1);
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
        .containsExactly(Role.REVIEWER, Role.SUBJECT, Role.REVIEWER);
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
}
