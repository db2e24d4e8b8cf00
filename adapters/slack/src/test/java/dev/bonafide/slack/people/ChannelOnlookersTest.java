package dev.bonafide.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Token;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack tells about those who are in a channel, and at what cost. */
class ChannelOnlookersTest {
  private static final String ADA = FakeSlack.ADA.id();
  private static final Person GUS = new Person("U0GUS", "Gus", FakeSlack.TEAM, Person.Kind.GUEST);
  private final FakeSlack slack = FakeSlack.start();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  private Onlookers look(String channel, Set<String> trusted, boolean closely) {
    Clock clock = Clock.systemUTC();
    return new ChannelOnlookers(
            new Rooms(connection, clock),
            new Members(connection),
            new People(connection, clock),
            trusted)
        .look(new SlackPlace(FakeSlack.TEAM, channel, "1.0"), ADA, closely);
  }

  @ParameterizedTest
  @CsvSource({"99, TEAM", "101, MANY", "10000, MANY"})
  void up_to_a_hundred_people_are_looked_at(int others, Crowd crowd) {
    List<String> there = new ArrayList<>(List.of(ADA));
    for (int at = 1; at < others; at++) {
      there.add("U9" + at);
      slack.add(new Person("U9" + at, "P " + at, FakeSlack.TEAM, Person.Kind.MEMBER));
    }
    slack.add(Channel.closed("G1").of(there));
    assertThat(look("G1", Set.of(), false).crowd()).isEqualTo(crowd);
    assertThat(slack.ledger().calls()).hasSizeLessThan(110);
  }

  @Test
  void the_asker_and_bots_are_nobody_who_reads_along() {
    slack.add(Channel.closed("G1").of(List.of(ADA, FakeSlack.BEN.id())));
    assertThat(look("G1", Set.of(), false)).isEqualTo(new Onlookers(Crowd.TEAM, List.of("Ben")));
  }

  @Test
  void in_a_trusted_channel_nothing_but_names_matters() {
    slack.add(GUS);
    slack.add(Channel.shared("C1").of(List.of(ADA, GUS.id())));
    assertThat(look("C1", Set.of("C1"), false))
        .isEqualTo(new Onlookers(Crowd.TEAM, List.of("Gus")));
    assertThat(look("C1", Set.of("C2"), false).crowd()).isEqualTo(Crowd.STRANGERS);
  }

  @Test
  void a_public_channel_is_looked_at_closely_only_before_something_is_posted() {
    slack.add(GUS);
    slack.add(Channel.joined("C1").of(List.of(ADA, GUS.id())));
    assertThat(look("C1", Set.of(), false)).isEqualTo(Onlookers.of(Crowd.PUBLIC));
    assertThat(look("C1", Set.of(), true)).isEqualTo(new Onlookers(Crowd.GUESTS, List.of("Gus")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"groups:read", "users:read"})
  void without_a_scope_it_cannot_be_told(String scope) {
    slack.add(Channel.closed("G1").of(List.of(ADA, FakeSlack.BEN.id())));
    slack.add(
        new Token(
            slack.botToken(),
            Token.Kind.BOT,
            Set.of("chat:write", scope.equals("users:read") ? "groups:read" : "users:read")));
    assertThat(look("G1", Set.of(), false).crowd()).isEqualTo(Crowd.UNKNOWN);
  }

  @Test
  void a_channel_that_slack_does_not_know_cannot_be_told() {
    assertThat(look("G0GONE", Set.of(), true).crowd()).isEqualTo(Crowd.UNKNOWN);
  }

  @Test
  void in_a_talk_with_the_bot_nobody_is_asked_for() {
    assertThat(look(FakeSlack.DIRECT, Set.of(), true)).isEqualTo(Onlookers.of(Crowd.TEAM));
    assertThat(slack.ledger().calls()).isEmpty();
  }
}
