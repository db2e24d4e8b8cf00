package dev.bonafide.bot;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.telegram.Drafts;
import dev.bonafide.telegram.TelegramCourier;
import dev.bonafide.telegram.TelegramMessageHandler;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.event.Listened;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.telegram.inbound.PollWatermark;
import dev.bonafide.telegram.inbound.TelegramReceiver;
import dev.bonafide.telegram.inbound.TelegramWebhook;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import dev.bonafide.testkit.telegram.FakeTelegram;
import dev.bonafide.testkit.telegram.Origin;
import dev.bonafide.testkit.telegram.Person;
import dev.bonafide.testkit.telegram.Said;
import dev.bonafide.testkit.telegram.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Someone talks with the bot in Telegram, with the rules and readers that ship; time goes by. */
public final class TelegramTalk implements AutoCloseable {
  /** What a recruiter forwards, with findings of the rules. */
  public static final List<String> CHAT =
      List.of(
          "Hello, I saw your post. I have 9 years with React and Node",
          "I am from Osaka but now I stay in other place, camera is not working today",
          "You buy one computer and keep at your home. I will pay the money for the computer. You"
              + " turn it on and install AnyDesk, I connect and work on it every day",
          "could you send the salary to my friend's Payoneer, mine is limited");

  private static final Duration LONG = Duration.ofMinutes(5);

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final FakeTelegram telegram = FakeTelegram.start(() -> now);
  private final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  private final TelegramConnection connection =
      new TelegramConnection(
          new TelegramSettings(
              FakeTelegram.TOKEN,
              telegram.apiUrl(),
              "https://bonafide.example" + TelegramWebhook.PATH));
  private final PollWatermark watermark = new PollWatermark(() -> now);
  private final Drafts drafts = new Drafts(connection, watermark, () -> now, Drafts.AGAIN);
  private final TelegramWebhook webhook =
      new TelegramWebhook(
          connection,
          new TelegramReceiver(
              mail,
              new Outages(Listened.NOTHING, mail, () -> now),
              () -> now,
              Checkpoint.Watch.NONE,
              Long.parseLong(connection.settings().bot()),
              drafts.screenings()),
          watermark,
          () -> now);
  private final MemoryCases cases = new MemoryCases();
  private final MessageHandler handler;
  private final Person person;
  private Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  public TelegramTalk(Person person) throws InterruptedException {
    this(person, Shipped.ENGINE);
  }

  /** With one who looks otherwise. */
  TelegramTalk(Person person, ScreeningEngine engine) throws InterruptedException {
    this(person, engine, new SharedFiles(TestLimits.UNHURRIED));
  }

  /** With one who reads files otherwise, too. */
  TelegramTalk(Person person, ScreeningEngine engine, SharedFiles files)
      throws InterruptedException {
    this(person, engine, files, CaseProver.none());
  }

  /** One that looks for proofs. */
  TelegramTalk(Person person, CaseProver prover) throws InterruptedException {
    this(person, Shipped.ENGINE, new SharedFiles(TestLimits.UNHURRIED), prover);
  }

  private TelegramTalk(Person person, ScreeningEngine engine, SharedFiles files, CaseProver prover)
      throws InterruptedException {
    this.person = person;
    MemoryCards cards = new MemoryCards();
    Tenants tenants = new Usual();
    this.handler =
        new TelegramMessageHandler(
            connection,
            watermark,
            drafts,
            cases,
            tenants,
            files,
            platform ->
                new Bot(
                    new BotPorts(
                        platform,
                        cases,
                        cards,
                        new KnownVersion(engine),
                        Interpreter.NONE,
                        ReportPrinter.NONE,
                        tenants,
                        _ -> new Health.State(List.of(), 0, 0, 0, 0),
                        new CaseConnections(prover, new MemoryLinks(cases)),
                        () -> now,
                        () -> "screening",
                        new LastTold())));
    webhook.start();
    boolean _ = telegram.await(() -> telegram.calls("getWebhookInfo") > 1, LONG);
  }

  public Writing people() {
    return telegram.writing();
  }

  /** Forwards what someone with a hidden account said, a minute apart. */
  public void forward(String name, List<String> words) {
    Instant at = Instant.parse("2026-03-01T12:00:00Z");
    for (String said : words) {
      at = at.plusSeconds(60);
      long _ = people().forward(person, Origin.hidden(name, at), said);
    }
  }

  /** Taps a button under the latest message of the bot. */
  public void tap(String label) {
    people().press(person, person.id(), telegram.said(person.id()).getLast().id(), label);
  }

  /** Something that comes in and that Telegram did not send. */
  void arrives(Receipt receipt) {
    var _ = mail.accept(receipt);
  }

  /** Is told of each step of the work from now on. */
  void watched(Checkpoint.Watch by) {
    watch = by;
  }

  FakeTelegram telegram() {
    return telegram;
  }

  MemoryCases cases() {
    return cases;
  }

  /** Has everything heard, also while the bot is at work. */
  void hear() {
    telegram.push((headers, body) -> webhook.accept("POST", headers, body));
  }

  /** Has everything heard and answered. */
  public List<Said> answers() {
    hear();
    boolean more = true;
    while (more) {
      more = false;
      for (Address address : mail.addresses()) {
        Mailbox mailbox = mail.open(address);
        Optional<Instant> due = mailbox.due();
        if (due.isPresent()) {
          more = true;
          now = due.get().isAfter(now) ? due.get() : now;
          DyingOnce.survive(
              new ConversationProcessor(
                      mailbox,
                      handler,
                      new TelegramCourier(connection),
                      RetryPolicy.STANDARD,
                      () -> now,
                      watch)
                  ::run);
        }
      }
    }
    return telegram.said(person.id());
  }

  @Override
  public void close() {
    webhook.close();
    telegram.close();
  }

  private static final class Usual implements Tenants {
    @Override
    public Preferences preferences(Tenant tenant) {
      return Preferences.USUAL;
    }

    @Override
    public void prefer(Tenant tenant, Preferences preferences) {}
  }
}
