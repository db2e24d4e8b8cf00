package dev.bonafide.slack.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.watch.Watch;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Whisper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is posted in channels without a word to the bot. */
class ChannelMessageTest {
  private static final String C = Office.CLOSED;
  private static final String TELLING = "Please pay my friend's account.";
  private static final Tenant TENANT = new Tenant("slack:" + FakeSlack.TEAM);
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  /** Someone posts; what they say next to the bot alone comes after it. */
  private Event posts(String channel, String user, String text) {
    Event event = office.slack.posts(channel, user, text, null);
    settle(event);
    return event;
  }

  private void settle(Event event) {
    office.await(ledger -> ledger.isAcknowledged(event.id()));
    int before = office.slack.ledger().whispers().size();
    office.commands(Office.ROOT, Office.CLOSED, "help");
    assertThat(office.slack.ledger().whispers()).hasSize(before + 1);
  }

  private void turnedOn(String channel) {
    assertThat(office.commands(Office.ROOT, channel, "dry-run on"))
        .contains("nothing is posted in reply");
    assertThat(office.commands(Office.ROOT, channel, "settings watch on")).contains("On: ");
    office.await(
        ledger ->
            ledger.said().stream()
                .anyMatch(one -> one.text().startsWith("An administrator has turned on")));
  }

  private long posted() {
    return office.slack.ledger().said().stream().filter(Said::isNew).count();
  }

  @Test
  void nothing_of_it_is_kept_where_nobody_chose_that() {
    Event event = office.slack.posts(C, Office.BO, TELLING, null);
    office.await(ledger -> ledger.isAcknowledged(event.id()));
    assertThat(office.isKept(ChannelMessage.PREFIX + C + "/" + event.ts())).isFalse();
    assertThat(office.slack.ledger().said()).isEmpty();
  }

  @Test
  void only_an_administrator_chooses_it_and_only_where_the_bot_is() {
    assertThat(office.commands(Office.ADA, C, "dry-run on")).contains("Only administrators");
    office.closed.joins(Office.BO);
    assertThat(office.commands(Office.BO, C, "dry-run on")).contains("Only members");
    assertThat(office.commands(Office.ROOT, C, "settings watch on")).contains("Try it first");
    office.slack.commands(Office.ROOT, Office.FOREIGN, "dry-run on");
    office.await(ledger -> ledger.said().size() == 1);
    assertThat(office.slack.ledger().said().getFirst().text()).contains("invite me there first");
    assertThat(office.watches.of(TENANT, C)).isEmpty();
    assertThat(office.watches.of(TENANT, Office.FOREIGN)).isEmpty();
  }

  @Test
  void a_trial_says_nothing_in_the_channel_and_shows_the_administrator_what_it_would_flag() {
    office.commands(Office.ROOT, C, "dry-run on");
    posts(C, Office.BO, "Hello, I look for work.");
    Event telling = posts(C, Office.BO, TELLING);
    office.await(_ -> office.watches.of(TENANT, C).orElseThrow().looked() == 2);
    String told = office.commands(Office.ROOT, C, "dry-run");
    assertThat(told)
        .contains(
            "2 messages were checked",
            "1 would have been flagged",
            "Wants to be paid through someone else's account",
            "<https://bonafide.slack.com/archives/" + C + "/p" + telling.ts().replace(".", ""))
        .doesNotContain("friend's", "Bo Lund");
    assertThat(office.commands(Office.ADA, C, "dry-run")).doesNotContain("Wants to be paid");
    assertThat(office.slack.ledger().said()).isEmpty();
    assertThat(office.cases.all()).isEmpty();
  }

  @Test
  void a_trial_of_days_is_told_in_a_direct_message() {
    Instant begun = Instant.EPOCH;
    office.watches.begin(TENANT, C, Watch.Mode.TRIAL, Office.ROOT, begun);
    office.slack.posts(C, Office.BO, TELLING, null);
    office.await(ledger -> ledger.said().size() == 1);
    Said digest = office.slack.ledger().said().getFirst();
    assertThat(digest.channel()).isEqualTo("D0ROOT");
    assertThat(digest.shown()).contains("<#" + C + ">", "Ask first");
    assertThat(digest.text()).doesNotContain("friend", "paid");
  }

  @Test
  void turned_on_it_answers_in_the_thread_once_and_only_where_something_is_flagged() {
    turnedOn(C);
    posts(C, Office.BO, "Hello, I look for work.");
    Event event = office.slack.posts(C, Office.BO, TELLING, null);
    Said card = office.card(C, event.ts());
    office.slack.deliverAgain(event);
    office.await(ledger -> ledger.deliveries(event.id()).size() == 2);
    settle(event);
    assertThat(card.shown()).contains("Ask first", "friend's account", "No one asked for this");
    assertThat(card.text()).isEqualTo("Bonafide: case 1 has been screened.");
    assertThat(posted()).isEqualTo(2);
    assertThat(office.latest().entries().getFirst())
        .isInstanceOfSatisfying(
            Entry.HandedIn.class, one -> assertThat(one.submission().name()).isEqualTo("Bo Lund"));
    office.slack.presses(Office.ADA, C, card.ts(), "evidence");
    assertThat(office.window(Office.ADA, "What would change this").shown()).contains("friend's");
  }

  @Test
  void what_is_said_to_the_bot_there_is_answered_once_though_two_events_tell_of_it() {
    turnedOn(C);
    String words = Office.MENTION + "check\n> Please pay my friend's account.";
    Event mention = office.slack.mention(C, Office.ADA, words, null);
    JsonObject same = new JsonObject();
    same.addProperty("type", "message");
    same.addProperty("user", Office.ADA);
    same.addProperty("text", words);
    same.addProperty("ts", mention.ts());
    settle(office.slack.posts(C, same));
    office.card(C, mention.ts());
    assertThat(office.slack.ledger().posts(C, mention.ts())).hasSize(1);
    assertThat(office.cases.all()).hasSize(1);
  }

  @Test
  void replies_edits_joins_and_the_bots_own_words_are_passed_over() {
    turnedOn(C);
    Event first = posts(C, Office.BO, "Hello, I look for work.");
    settle(office.slack.posts(C, Office.BO, TELLING, first.ts()));
    posts(C, FakeSlack.BOT_USER, TELLING);
    for (String subtype : new String[] {"message_changed", "channel_join", "tombstone"}) {
      JsonObject odd = new JsonObject();
      odd.addProperty("type", "message");
      odd.addProperty("subtype", subtype);
      odd.addProperty("user", Office.BO);
      odd.addProperty("text", TELLING);
      odd.addProperty("ts", "1700000000.00010" + subtype.length() % 10);
      settle(office.slack.posts(C, odd));
    }
    office.await(_ -> office.watches.of(TENANT, C).orElseThrow().looked() > 0);
    assertThat(office.watches.of(TENANT, C).orElseThrow().looked()).isEqualTo(1);
    assertThat(office.cases.all()).isEmpty();
  }

  @Test
  void what_another_bot_posts_and_files_are_looked_at() {
    turnedOn(C);
    office.slack.add(new Person("U0ATS", "Forms", FakeSlack.TEAM, Person.Kind.BOT));
    JsonObject application = new JsonObject();
    application.addProperty("type", "message");
    application.addProperty("subtype", "bot_message");
    application.addProperty("bot_id", "B0ATS");
    application.addProperty("username", "Forms");
    application.addProperty("text", "New application. Bo: " + TELLING);
    application.addProperty("ts", "1700000000.000100");
    office.slack.put(C, application);
    office.slack.posts(C, application);
    office.card(C, "1700000000.000100");
    JsonObject shared = office.slack.shares(C, Office.BO, "", null, cv("Bo Lund\n" + TELLING));
    office.slack.posts(C, shared);
    office.card(C, shared.get("ts").getAsString());
  }

  private static SharedFile cv(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return SharedFile.hosted("F0CV", "cv.txt", "text/plain", bytes);
  }

  @Test
  void in_a_wide_channel_the_card_names_nobody_and_quotes_nothing() {
    turnedOn(Office.WIDE);
    Event event = office.slack.posts(Office.WIDE, Office.BO, TELLING, null);
    assertThat(office.card(Office.WIDE, event.ts()).shown())
        .contains("Ask first")
        .doesNotContain("“friend's", "Bo Lund");
  }

  @Test
  void where_strangers_read_along_the_administrator_is_told_alone() {
    turnedOn(Office.SHARED);
    Event event = office.slack.posts(Office.SHARED, Office.BO, TELLING, null);
    office.await(ledger -> ledger.said().getLast().channel().equals("D0ROOT"));
    assertThat(office.slack.ledger().said().getLast().shown()).contains("friend's account");
    assertThat(office.slack.ledger().posts(Office.SHARED, event.ts())).isEmpty();
  }

  @Test
  void turned_off_it_is_over_also_for_what_waits() {
    turnedOn(C);
    assertThat(office.commands(Office.ROOT, C, "dry-run off")).contains("Off: ");
    posts(C, Office.BO, TELLING);
    assertThat(office.cases.all()).isEmpty();
  }

  @Test
  void it_may_be_chosen_in_words_too_and_the_rest_of_the_channel_hears_nothing_of_the_trial() {
    office.slack.add(Channel.closed("G0JOBS"));
    office.slack.mention("G0JOBS", Office.ROOT, Office.MENTION + "settings watch dry-run", null);
    office.await(ledger -> ledger.whispers().size() == 1);
    Whisper whisper = office.slack.ledger().whispers().getFirst();
    assertThat(whisper.user()).isEqualTo(Office.ROOT);
    assertThat(whisper.shown()).contains("nothing is posted in reply");
    assertThat(office.slack.ledger().said()).isEmpty();
  }
}
