package dev.bonafide.bot;

import com.google.gson.JsonObject;
import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.stage.StageOffice;
import dev.bonafide.conversation.stage.StageWatches;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.tracker.Senders;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.slack.outbound.SlackCourier;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import dev.bonafide.testkit.mail.ShortWaits;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A thread in a workspace with the bot in it, with the rules and readers that ship. */
public final class SlackTalk implements AutoCloseable {
  public static final String CLOSED = "G0HIRING";
  public static final String ADA = FakeSlack.ADA.id();
  public static final String BEN = FakeSlack.BEN.id();
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Clock CLOCK = Clock.systemUTC();

  private final FakeSlack slack = FakeSlack.start();
  private final MemoryMail mail = new MemoryMail(ShortWaits.POLICY.settle());
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final AgentSurface agent = new AgentSurface(connection);
  private final Courier courier = agent.following(new SlackCourier(connection));
  private final MemoryKept kept = new MemoryKept();
  private final MemoryCases cases = new MemoryCases();
  private final Stores stores;
  private final CaseProver prover;
  private Checkpoint.Watch watch = Checkpoint.Watch.NONE;
  private final SlackListener listener;
  private final MessageHandler bot;

  /** What a talk is kept in, who screens, and what time it is. */
  public record Stores(
      CaseFiles cases, Cards cards, Tenants tenants, ScreeningEngine engine, Clock clock) {}

  private Bot bot(SharedFiles files) {
    return new Bot(
        new BotPorts(
            new SlackPlatform(connection, stores.clock(), files),
            stores.cases(),
            stores.cards(),
            stores.engine(),
            Interpreter.NONE,
            ReportPrinter.NONE,
            stores.tenants(),
            _ -> new Health.State(List.of("Slack: on"), 0, 0, 0, 0),
            new CaseConnections(prover, new MemoryLinks(stores.cases())),
            stores.clock(),
            () -> "screening",
            new LastTold()));
  }

  public SlackTalk() {
    this(new SharedFiles(TestLimits.UNHURRIED));
  }

  public SlackTalk(SharedFiles files) {
    this(files, null, null, CaseProver.none());
  }

  /**
   * One of a team that may have notes written.
   *
   * @param desk null where no system is set
   */
  public SlackTalk(SharedFiles files, @Nullable NoteDesk desk) {
    this(files, desk, null, CaseProver.none());
  }

  /** One that is kept elsewhere than in memory. */
  public SlackTalk(SharedFiles files, Stores stores) {
    this(files, null, stores, CaseProver.none());
  }

  /** One that looks for proofs. */
  public SlackTalk(CaseProver prover) {
    this(new SharedFiles(TestLimits.UNHURRIED), null, null, prover);
  }

  private SlackTalk(
      SharedFiles files, @Nullable NoteDesk desk, @Nullable Stores given, CaseProver prover) {
    this.prover = prover;
    this.stores =
        given == null
            ? new Stores(
                cases, new MemoryCards(), new Usual(), new KnownVersion(Shipped.ENGINE), CLOCK)
            : given;
    this.listener =
        new SlackListener(
            connection,
            agent,
            mail,
            new WithCases(),
            new Notebook(kept, kept::tenants),
            stores.clock(),
            Checkpoint.Watch.NONE);
    Bot answering = bot(files);
    this.bot =
        agent.following(
            new SlackPlatform(connection, CLOCK, files),
            desk == null ? answering : sending(files, answering, desk));
    slack.add(Channel.closed(CLOSED));
    listener.start();
    await(listener::isListening);
  }

  private MessageHandler sending(SharedFiles files, Bot answering, NoteDesk desk) {
    SlackPlatform platform = new SlackPlatform(connection, CLOCK, files);
    CaseScreener screener =
        new CaseScreener(new KnownVersion(Shipped.ENGINE), CLOCK, () -> "screening");
    MessageHandler senders =
        new Senders(cases, screener, desk, kept, CLOCK).before(platform, answering);
    return new StageOffice(
            cases,
            stores.cards(),
            new MemoryLinks(cases),
            screener,
            new Usual(),
            new StageWatches(kept),
            CLOCK)
        .before(platform, senders);
  }

  /** All cases there are. */
  public MemoryCases cases() {
    return cases;
  }

  /** What adapters remember. */
  public MemoryKept kept() {
    return kept;
  }

  /** Something that comes in and that no platform sent. */
  public void arrives(Receipt receipt) {
    var _ = mail.accept(receipt);
  }

  /** Whether nothing that came in waits to be worked on or sent. */
  public boolean isIdle() {
    return mail.addresses().stream().allMatch(address -> mail.open(address).due().isEmpty());
  }

  /** Is told of each step of the work from now on. */
  public void watched(Checkpoint.Watch by) {
    watch = by;
  }

  public FakeSlack slack() {
    return slack;
  }

  /** The card in a thread that Ada has screened. */
  public Said screened(String thread) {
    slack.mention(CLOSED, ADA, "<@" + FakeSlack.BOT_USER + "> screen", thread);
    await(() -> posts(thread).stream().anyMatch(one -> standing(one).contains("Case ")));
    return posts(thread).getFirst();
  }

  /** What Ada is told alone of a thread that she has screened, where others read along. */
  public String screenedAlone(String thread) {
    slack.mention(CLOSED, ADA, "<@" + FakeSlack.BOT_USER + "> screen", thread);
    await(() -> !slack.ledger().said().isEmpty() && last().contains("Case "));
    return last();
  }

  private String last() {
    return standing(slack.ledger().said().getLast());
  }

  /** What stands in answer to something that begins a thread in a channel, and names the bot. */
  public String mentioned(String text) {
    var _ = slack.mention(CLOSED, ADA, text, null);
    return answered();
  }

  /** What stands in answer to something that Ada says to the bot alone. */
  public String direct(String text) {
    var _ = slack.direct(FakeSlack.DIRECT, ADA, text, null);
    return answered();
  }

  /** The same of a file with some words. */
  public String direct(String text, SharedFile file) {
    JsonObject message = slack.shares(FakeSlack.DIRECT, ADA, text, null, file);
    var _ = slack.deliver(Event.direct(FakeSlack.DIRECT, message));
    return answered();
  }

  /** What stands last, once it is no mere acknowledgement. */
  private String answered() {
    await(() -> !slack.ledger().said().isEmpty() && !isAcknowledgement());
    return last();
  }

  private boolean isAcknowledgement() {
    return last().contains("The verdict will appear here");
  }

  /** What the bot posted in a thread, each once however often it was changed. */
  public List<Said> posts(String thread) {
    return slack.ledger().posts(CLOSED, thread);
  }

  /** A message of the bot's as people see it now. */
  public String standing(Said said) {
    return slack.ledger().standing(said.ts());
  }

  /** Works until something holds. */
  public void await(BooleanSupplier holds) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to that: " + slack.ledger().said());
      }
      mail.addresses().forEach(this::work);
      boolean _ = slack.ledger().await(_ -> holds.getAsBoolean(), SHORT);
    }
  }

  private void work(Address address) {
    DyingOnce.survive(
        new ConversationProcessor(
                mail.open(address), bot, courier, ShortWaits.POLICY, stores.clock(), watch)
            ::run);
  }

  @Override
  public void close() {
    listener.close();
    connection.close();
    slack.close();
  }

  /** Knows of cases alone. */
  private final class WithCases implements KnownConversations {
    @Override
    public List<Spot> since(Instant from, int most) {
      return List.of();
    }

    @Override
    public boolean hasCase(Address address) {
      return stores.cases().latest(address.tenant(), address.conversation()).isPresent();
    }
  }

  static final class Usual implements Tenants {
    @Override
    public Preferences preferences(Tenant tenant) {
      return Preferences.USUAL;
    }

    @Override
    public void prefer(Tenant tenant, Preferences preferences) {}
  }
}
