package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads along in a channel of Slack never reads a name or a quote that they should not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackOnlookersTest {
  private static final String DIRECT = FakeSlack.DIRECT;
  private static final String ADA = Office.ADA;
  private static final String BEN = FakeSlack.BEN.id();
  private static final List<String> TEAM = List.of(ADA, BEN);

  private final AtomicInteger places = new AtomicInteger();
  private final Office office = new Office();
  private final Onlooking others = new Onlooking(office);

  @AfterAll
  void close() {
    office.close();
  }

  /** What someone does there. */
  enum Doing {
    SCREENED,
    SHOWN_AGAIN,
    EXPLAINED,
    RULED
  }

  static Stream<Arguments> scenes() {
    return Stream.of(Company.values())
        .flatMap(who -> Stream.of(Doing.values()).map(doing -> Arguments.of(who, doing)));
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void no_name_and_no_quote_reaches_them_and_the_asker_has_all(Company who, Doing doing) {
    Channel channel = furnished(who);
    int before = cards();
    String thread = screened(channel.id());
    Said card = office.alone(DIRECT, before + 1);
    assertThat(card.shown()).contains(who.why, "friend's account”");
    if (doing == Doing.SHOWN_AGAIN) {
      says(channel, thread, "last");
      assertThat(office.alone(DIRECT, before + 2).shown()).contains("friend's account”");
    } else if (doing == Doing.EXPLAINED) {
      says(channel, thread, "explain 1");
      office.await(_ -> others.whispered(channel).contains("friend's account"));
    } else if (doing == Doing.RULED) {
      says(channel, thread, "fine 1 because it is his wife's");
      assertThat(office.alone(DIRECT, before + 2).shown()).contains("Keeps the camera off");
    }
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
    assertThat(others.standing(channel, thread)).noneMatch(one -> one.contains("Ask first"));
  }

  @ParameterizedTest
  @EnumSource(Company.class)
  void a_press_posts_it_without_names_and_quotes_and_never_before_the_one_it_is_about(Company who) {
    Channel channel = furnished(who);
    int before = cards();
    String thread = screened(channel.id());
    Said alone = office.alone(DIRECT, before + 1);
    office.slack.presses(ADA, DIRECT, alone.ts(), "post");
    if (who.why.matches("a guest.*|another org.*|has the name.*")) {
      refused(who, channel, thread);
    } else {
      assertThat(office.card(channel.id(), thread).shown()).contains("Ask first");
    }
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  /** Others come after the verdict, and the card that says who could read there is older. */
  @ParameterizedTest
  @EnumSource(names = {"GUEST", "GUEST_OF_ONE_CHANNEL", "NAMESAKE", "INITIALS", "HANDLE"})
  void who_comes_before_the_press_keeps_the_verdict_from_being_posted(Company who) {
    Channel channel = furnished(Company.PUBLIC);
    int before = cards();
    String thread = screened(channel.id());
    Said alone = office.alone(DIRECT, before + 1);
    office.slack.add(who.person());
    channel.joins(who.id);
    office.slack.presses(ADA, DIRECT, alone.ts(), "post");
    refused(who, channel, thread);
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  private void refused(Company who, Channel channel, String thread) {
    office.await(_ -> others.whispered(channel).contains("Not posted: "));
    assertThat(others.whispered(channel)).containsPattern("Not posted: [^.\n]*" + who.why);
    assertThat(others.standing(channel, thread)).noneMatch(one -> one.contains("Ask first"));
  }

  /** The candidate is invited after the verdict, and someone works on with the card. */
  @ParameterizedTest
  @EnumSource(names = {"GUEST", "GUEST_OF_ONE_CHANNEL", "NAMESAKE", "INITIALS", "HANDLE"})
  void who_joins_later_sees_a_card_that_says_less_with_the_next_press(Company who) {
    Channel channel = furnished(Company.PUBLIC, Channel.closed("G2" + places.incrementAndGet()));
    String thread = screened(channel.id());
    Said card = office.card(channel.id(), thread);
    assertThat(office.slack.ledger().standing(card.ts())).contains("friend's account”", "Bo Lund");
    office.slack.add(who.person());
    channel.joins(who.id);
    office.slack.presses(BEN, channel.id(), card.ts(), "outcome");
    office.slack.submits(
        office.window(BEN, "How did the case end?"),
        Map.of("what", "confirmed_fraud", "note", "The bank said so."));
    office.await(ledger -> ledger.standing(card.ts()).contains("confirmed fraud"));
    assertThat(Onlooking.tells(office.slack.ledger().standing(card.ts()))).isFalse();
    int before = cards();
    office.slack.mention(channel.id(), ADA, Office.MENTION + "last", thread);
    office.alone(DIRECT, before + 1);
    office.await(ledger -> !Onlooking.tells(ledger.standing(card.ts())));
  }

  @Test
  void somebody_else_than_the_asker_posts_nothing() {
    Channel channel = furnished(Company.PUBLIC);
    int before = cards();
    String thread = screened(channel.id());
    Said alone = office.alone(DIRECT, before + 1);
    office.slack.presses(BEN, DIRECT, alone.ts(), "post");
    office.await(_ -> others.whispered(channel).contains("Only people who asked"));
    assertThat(others.standing(channel, thread)).noneMatch(one -> one.contains("Ask first"));
  }

  @Test
  void pressed_twice_it_stands_there_once() {
    Channel channel = furnished(Company.PUBLIC);
    int before = cards();
    String thread = screened(channel.id());
    Said alone = office.alone(DIRECT, before + 1);
    office.slack.presses(ADA, DIRECT, alone.ts(), "post");
    Said card = office.card(channel.id(), thread);
    office.slack.presses(ADA, DIRECT, alone.ts(), "post");
    office.await(ledger -> ledger.said().stream().filter(one -> isAt(one, card)).count() == 2);
    assertThat(office.slack.ledger().posts(channel.id(), thread)).hasSize(2);
  }

  @Test
  void several_who_may_be_the_one_are_named_to_the_asker_alone() {
    Channel channel = furnished(Company.GUEST);
    office.slack.add(new Person("U1TWO", "Ivo Duda", FakeSlack.TEAM, Person.Kind.GUEST));
    String thread = office.slack.says(channel.id(), BEN, "Both of you: hello", null);
    office.slack.says(channel.id(), Office.BO, "Please pay my friend's account.", thread);
    office.slack.says(channel.id(), "U1TWO", "Mine, too.", thread);
    office.slack.mention(channel.id(), ADA, Office.MENTION + "screen", thread);
    office.await(
        ledger -> ledger.said().getLast().text().matches("(?s).*Bo Lund: Ask first.*Ivo Duda: .*"));
    assertThat(others.overheard(channel)).noneMatch(one -> one.contains("Ivo Duda"));
    int posts = office.slack.ledger().posts(channel.id(), thread).size();
    office.slack.presses(ADA, DIRECT, office.slack.ledger().said().getLast().ts(), "saying-0");
    office.await(_ -> Onlooking.tells(latestAlone()));
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
    assertThat(office.slack.ledger().posts(channel.id(), thread)).hasSize(posts);
  }

  private String latestAlone() {
    return office.slack.ledger().said().stream()
        .filter(one -> one.isNew() && one.channel().equals(DIRECT))
        .map(one -> office.slack.ledger().standing(one.ts()))
        .toList()
        .getLast();
  }

  @Test
  void a_private_channel_of_members_alone_sees_everything_at_once() {
    Channel channel = furnished(Company.PUBLIC, Channel.closed("G3"));
    int before = cards();
    String thread = screened("G3");
    Said card = office.card("G3", thread);
    assertThat(office.slack.ledger().standing(card.ts())).contains("Bo Lund", "friend's account”");
    assertThat(cards()).isEqualTo(before);
    assertThat(calls("conversations.members", channel)).isEqualTo(1);
  }

  @Test
  void nobody_asks_for_ten_thousand_people_one_by_one() {
    Channel channel = furnished(Company.CROWD);
    int before = cards();
    screened(channel.id());
    office.alone(DIRECT, before + 1);
    assertThat(calls("conversations.members", channel)).isEqualTo(1);
    assertThat(office.slack.ledger().calls())
        .noneMatch(one -> one.arguments().getOrDefault("user", "").startsWith("U9"));
  }

  @Test
  void what_cannot_be_whispered_since_the_asker_left_comes_in_their_own_talk() {
    office.slack.add(Company.GUEST.person());
    Channel channel = Channel.closed("G4").of(List.of(BEN, Company.GUEST.id));
    office.slack.add(channel);
    int before = cards();
    String thread = screened(channel.id());
    office.alone(DIRECT, before + 1);
    says(channel, thread, "explain 1");
    office.await(
        ledger ->
            ledger.said().getLast().channel().equals(DIRECT)
                && ledger.said().getLast().text().contains("Why it matters"));
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  /** The first message is the placeholder, the second the card. */
  @Test
  void a_card_that_got_lost_is_not_sent_again_by_itself_and_comes_when_the_asker_asks() {
    Channel channel = furnished(Company.GUEST);
    int before = cards();
    office.slack.faults().next("chat.postMessage", Fault.NONE, Fault.CUT);
    String thread = screened(channel.id());
    office.await(
        _ ->
            others.standing(channel, thread).stream()
                .anyMatch(one -> one.contains("Others can read this conversation")));
    assertThat(cards()).isEqualTo(before);
    says(channel, thread, "last");
    office.await(_ -> cards() > before);
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  @Test
  void a_verdict_whose_answer_was_lost_comes_once_and_to_the_asker_alone() {
    Channel channel = furnished(Company.GUEST);
    int before = cards();
    office.slack.faults().next("chat.update", Fault.SWALLOW);
    String thread = screened(channel.id());
    office.alone(DIRECT, before + 1);
    assertThat(office.slack.ledger().posts(channel.id(), thread)).hasSize(1);
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIMIT", "BREAK", "CUT"})
  void where_slack_does_not_say_who_is_there_nobody_waits_and_the_asker_alone_is_told(Fault fault) {
    try (Office quiet = new Office()) {
      quiet.slack.faults().next("conversations.members", fault);
      String thread = quiet.screened(Office.CLOSED);
      assertThat(quiet.alone(DIRECT, 1).shown())
          .contains("the bot cannot tell", "friend's account”");
      assertThat(quiet.slack.ledger().posts(Office.CLOSED, thread))
          .noneMatch(one -> Onlooking.tells(quiet.slack.ledger().standing(one.ts())));
    }
  }

  @Test
  void a_guest_who_asks_reads_nothing() {
    Channel channel = furnished(Company.GUEST);
    String thread = office.slack.says(channel.id(), Office.BO, "Pay my friend's account.", null);
    office.slack.mention(
        channel.id(), Company.GUEST.id, Office.MENTION + "screen name Bo Lund", thread);
    office.await(
        _ ->
            others.standing(channel, thread).stream()
                .anyMatch(one -> one.contains("Only members")));
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  private Channel furnished(Company who) {
    return furnished(who, who.channel(places.incrementAndGet()));
  }

  private Channel furnished(Company who, Channel channel) {
    List<String> there = new ArrayList<>(TEAM);
    there.add(who.id);
    if (who != Company.NOBODY_KNOWS) {
      office.slack.add(who.person());
    }
    if (who == Company.CROWD) {
      for (int at = 0; at < 10_000; at++) {
        String id = "U9" + at;
        office.slack.add(new Person(id, "P " + at, FakeSlack.TEAM, Person.Kind.MEMBER));
        there.add(id);
      }
    }
    office.slack.add(channel.of(there));
    return channel;
  }

  private String screened(String channel) {
    String thread = office.slack.says(channel, BEN, "How shall we pay you?", null);
    office.slack.says(channel, Office.BO, "Please pay my friend's account.", thread);
    office.slack.says(channel, Office.BO, "My camera is broken today.", thread);
    office.slack.mention(channel, ADA, Office.MENTION + "screen name Bo Lund", thread);
    return thread;
  }

  private void says(Channel channel, String thread, String words) {
    office.slack.mention(channel.id(), ADA, Office.MENTION + words, thread);
  }

  private int cards() {
    return (int)
        office.slack.ledger().said().stream()
            .filter(one -> one.isNew() && one.channel().equals(DIRECT))
            .filter(one -> one.shown().contains("Case "))
            .count();
  }

  private static boolean isAt(Said one, Said card) {
    return one.ts().equals(card.ts());
  }

  private long calls(String method, Channel channel) {
    return office.slack.ledger().calls().stream()
        .filter(one -> one.method().equals(method))
        .filter(one -> channel.id().equals(one.arguments().get("channel")))
        .count();
  }
}
