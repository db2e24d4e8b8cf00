package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.assignment.CaseAlarm;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.team.DigestHandler;
import dev.bonafide.conversation.team.ReminderHandler;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.outbound.SlackCourier;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the team of a channel is told without asking; the process dies on the way. */
class SlackTeamMailTest {
  private static final String CLOSED = "G0HIRING";
  private static final String WIDE = "C0WIDE";
  private static final String BO = "U0BO";
  private static final String ADA = FakeSlack.ADA.id();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final int ROUNDS = 8;

  private final FakeSlack slack = FakeSlack.start();
  private final Channel closed = Channel.closed(CLOSED).without(BO);
  private final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  private final MemoryCases cases = new MemoryCases();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private Instant now = Clock.systemUTC().instant();
  private final InstantSource clock = () -> now;
  private final SlackPlatform platform = new SlackPlatform(connection, clock, PlainDesk.OF_64_KB);
  private final MessageHandler handler =
      new DigestHandler(
          new ReminderHandler(new Nobody(), cases, new SlackReminderVoice(platform)),
          cases,
          new SlackDigestVoice(platform));

  /** Nothing of a platform comes in here. */
  private static final class Nobody implements MessageHandler {
    @Override
    public Optional<OutboundReply> acknowledgement(Receipt receipt) {
      return Optional.empty();
    }

    @Override
    public UnitOfWork work(Receipt receipt) {
      return UnitOfWork.NOTHING;
    }

    @Override
    public Optional<OutboundReply> apology(Receipt receipt) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void workspace() {
    slack.add(closed);
    slack.add(Channel.joined(WIDE));
    slack.add(new Person(BO, "Bo Lund", FakeSlack.TEAM, Person.Kind.GUEST));
  }

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  /** A case about Bo Lund in a channel, which Ada owns. */
  private Entry.Assigned owned(String channel) {
    Address thread = new SlackPlace(FakeSlack.TEAM, channel, "1.0").address();
    CaseId id = cases.open(thread.tenant(), thread.conversation(), now);
    Submission about = new Submission(null, "Bo Lund", List.of(), List.of(), List.of());
    cases.append(id, new Entry.HandedIn(now, ADA, about));
    Entry.Assigned assigned = new Entry.Assigned(now, ADA, ADA, "Ada", DAY);
    cases.append(id, assigned);
    return assigned;
  }

  private void monday(String channel) {
    Address room = new SlackPlace(FakeSlack.TEAM, channel, "").address();
    String key = new DigestAlarm(ADA).key(room.conversation()) + "/" + now;
    mail.accept(new Receipt(key, room, "{}", now));
  }

  private void due(Entry.Assigned assigned) {
    Address thread = new SlackPlace(FakeSlack.TEAM, CLOSED, "1.0").address();
    CaseAlarm alarm = CaseAlarm.of(new CaseId(thread.tenant(), 1), assigned).getLast();
    mail.accept(CaseAlarm.receipt(thread, alarm.key(), now));
  }

  /** Begins anew as often as it takes; time goes by. */
  private void work(Checkpoint.Watch watch) {
    for (int round = 0; round < ROUNDS; round++) {
      mail.addresses()
          .forEach(
              address ->
                  DyingOnce.survive(
                      new ConversationProcessor(
                              mail.open(address),
                              handler,
                              new SlackCourier(connection),
                              RetryPolicy.STANDARD,
                              clock,
                              watch)
                          ::run));
      now = now.plus(Duration.ofMinutes(1));
    }
  }

  private List<String> said() {
    return slack.ledger().said().stream()
        .map(Said::ts)
        .distinct()
        .map(slack.ledger()::standing)
        .toList();
  }

  @Test
  void where_a_guest_reads_along_the_summary_goes_only_to_the_person_who_wanted_it() {
    closed.joins(BO);
    owned(CLOSED);
    monday(CLOSED);
    work(Checkpoint.Watch.NONE);
    assertThat(closed.messages()).isEmpty();
    assertThat(said()).singleElement().asString().contains("Open: 1").doesNotContain("Lund");
  }

  @Test
  void a_public_channel_reads_no_name_of_anybody() {
    owned(WIDE);
    monday(WIDE);
    work(Checkpoint.Watch.NONE);
    assertThat(said())
        .singleElement()
        .asString()
        .contains("Open: 1", "Case 1: Owner: ….")
        .doesNotContain("Lund", "Ada");
  }

  @Test
  void cases_of_another_channel_are_not_counted() {
    owned(WIDE);
    monday(CLOSED);
    work(Checkpoint.Watch.NONE);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void a_summary_is_told_once_wherever_the_process_dies(Checkpoint point) {
    owned(CLOSED);
    monday(CLOSED);
    DyingOnce death = new DyingOnce(point);
    work(death);
    assertThat(death.isDead()).isTrue();
    assertThat(said())
        .singleElement()
        .asString()
        .contains("Open: 1", "Case 1: Owner: Ada. Decide by November 27.")
        .doesNotContain("Lund");
  }

  @ParameterizedTest
  @EnumSource(names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void an_owner_is_reminded_once_wherever_the_process_dies(Checkpoint point) {
    due(owned(CLOSED));
    DyingOnce death = new DyingOnce(point);
    work(death);
    assertThat(death.isDead()).isTrue();
    assertThat(said())
        .singleElement()
        .asString()
        .contains("Your case 1 is due.")
        .doesNotContain("Lund");
    assertThat(slack.ledger().posts(CLOSED, "1.0")).isEmpty();
  }
}
