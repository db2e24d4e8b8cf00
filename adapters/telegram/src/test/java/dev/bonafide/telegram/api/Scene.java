package dev.bonafide.telegram.api;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.telegram.Drafts;
import dev.bonafide.telegram.MemoryTenants;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.telegram.TelegramMessageHandler;
import dev.bonafide.telegram.event.MemoryListened;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.telegram.inbound.PollWatermark;
import dev.bonafide.telegram.inbound.Poller;
import dev.bonafide.telegram.inbound.TelegramReceiver;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.casefile.RecordingDesk;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import dev.bonafide.testkit.telegram.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** The whole bot on the strict fake: one process at a time, time goes by when it is told to. */
public final class Scene implements AutoCloseable {
  public static final Person ADA = new Person(1001, "Ada");
  public static final Person MAX = new Person(1002, "Max");

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  public final FakeTelegram telegram = FakeTelegram.start(() -> now);
  public final Writing people = telegram.writing();
  public final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  public final MemoryCases cases = new MemoryCases();
  private final MemoryCards cards = new MemoryCards();
  public final OneRule rule = new OneRule();
  final MemoryTenants tenants = new MemoryTenants();
  final MemoryListened listened = new MemoryListened(mail);
  public final TelegramConnection connection =
      new TelegramConnection(
          new TelegramSettings(FakeTelegram.TOKEN, telegram.apiUrl(), ""), Duration.ofSeconds(5));
  public final PollWatermark watermark = new PollWatermark(() -> now);
  public final Drafts drafts = new Drafts(connection, watermark, () -> now, Drafts.AGAIN);
  public final Poller poller = poller(LeaderLock.ALONE);

  /** Is told of each step of the work. */
  public Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  public Interpreter interpreter = Interpreter.NONE;
  public final RecordingDesk desk = new RecordingDesk();
  private final LastTold lastTold = new LastTold();
  private final MessageHandler handler =
      new TelegramMessageHandler(
          connection,
          watermark,
          drafts,
          cases,
          tenants,
          desk,
          platform ->
              new Bot(
                  new BotPorts(
                      platform,
                      cases,
                      cards,
                      rule,
                      (caseFile, choices, words) -> interpreter.interpret(caseFile, choices, words),
                      PlainPrinter.get(),
                      tenants,
                      _ -> new Health.State(List.of("Telegram: on"), 0, 0, 0, 0),
                      CaseConnections.NONE,
                      () -> now,
                      () -> "screening",
                      lastTold)));

  /** Ada presses a button of the latest message that has buttons. */
  public void press(String label) {
    Said card =
        said().reversed().stream()
            .filter(one -> !one.buttons().isEmpty())
            .findFirst()
            .orElseThrow();
    people.press(ADA, ADA.id(), card.id(), label);
    settle();
  }

  /** The same; what is said then, as people read it. */
  public String pressed(String label) {
    press(label);
    return read();
  }

  public Poller poller(LeaderLock place) {
    TelegramReceiver receiver =
        new TelegramReceiver(
            mail,
            new Outages(listened, mail, () -> now),
            () -> now,
            Checkpoint.Watch.NONE,
            123456789L,
            drafts.screenings());
    return new Poller(connection, receiver, place, watermark, () -> now, Duration.ZERO);
  }

  public Instant now() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Fetches what was written, until Telegram has nothing more. */
  public void hear() {
    do {
      poller.pass();
    } while (telegram.unconfirmed() > 0 && poller.trouble().isEmpty());
  }

  /** Hears, and works on everything until nothing is due within so much time. */
  public void settle(Duration within) {
    hear();
    work(within);
  }

  /** Works on what is there, without asking Telegram. */
  public void work(Duration within) {
    Instant end = now.plus(within);
    boolean more = true;
    while (more) {
      Optional<Instant> next = Optional.empty();
      for (Address address : mail.addresses()) {
        Mailbox mailbox = mail.open(address);
        DyingOnce.survive(round(mailbox)::run);
        next = sooner(next, mailbox.due());
      }
      more = next.isPresent() && !next.get().isAfter(end);
      now = more && next.get().isAfter(now) ? next.get() : now;
    }
    now = now.isBefore(end) ? end : now;
  }

  /**
   * Works as one worker does: the one that is due first comes first. Time goes by as it is waited
   * for.
   *
   * @return when each chat was first told anything, in that order
   */
  public Map<Long, Instant> serve(Duration within) {
    Courier courier =
        new TelegramCourier(
            connection,
            () -> TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano(),
            left -> now = now.plusNanos(left));
    Queue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::turn));
    int turn = 0;
    for (Address address : mail.addresses()) {
      Due.of(mail.open(address), turn++).ifPresent(due::add);
    }
    Instant end = now.plus(within);
    Map<Long, Instant> told = new LinkedHashMap<>();
    for (Due next = due.poll(); next != null && !next.at().isAfter(end); next = due.poll()) {
      now = next.at().isAfter(now) ? next.at() : now;
      round(next.mailbox(), courier).run();
      long chat = TelegramPlace.of(next.mailbox().address()).chat();
      if (!telegram.said(chat).isEmpty()) {
        told.putIfAbsent(chat, now);
      }
      Due.of(next.mailbox(), turn++).ifPresent(due::add);
    }
    return told;
  }

  private record Due(Instant at, Integer turn, Mailbox mailbox) {
    static Optional<Due> of(Mailbox mailbox, int turn) {
      return mailbox.due().map(at -> new Due(at, turn, mailbox));
    }
  }

  private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isBefore(other.get()) ? one : other;
  }

  public void settle() {
    settle(Duration.ofMinutes(1));
  }

  ConversationProcessor round(Mailbox mailbox) {
    return round(mailbox, new TelegramCourier(connection));
  }

  private ConversationProcessor round(Mailbox mailbox, Courier courier) {
    return new ConversationProcessor(
        mailbox, handler, courier, RetryPolicy.STANDARD, () -> now, watch);
  }

  public Origin from(Person person, int minute) {
    return Origin.user(person, at(minute));
  }

  public Instant at(int minute) {
    return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(60L * minute);
  }

  /** What the bot said to Ada. */
  public List<Said> said() {
    return telegram.said(ADA.id());
  }

  public Said last() {
    return said().getLast();
  }

  /** The newest, as people read it. */
  public String read() {
    return last().text().replace("\u2060", "");
  }

  /** What the newest case was opened with. */
  public Submission handedIn() {
    return rule.given().getLast();
  }

  /** The turns that the newest case was opened with; none where no exhibit has any. */
  public List<MessageTurn> turns() {
    return handedIn().exhibits().stream()
        .map(Exhibit::turns)
        .filter(turns -> !turns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  public List<String> notes() {
    return handedIn().exhibits().stream()
        .filter(exhibit -> exhibit.kind() == ExhibitKind.NOTE)
        .map(Exhibit::text)
        .toList();
  }

  @Override
  public void close() {
    connection.close();
    telegram.close();
  }
}
