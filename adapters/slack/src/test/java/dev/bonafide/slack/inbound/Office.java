package dev.bonafide.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.conversation.watching.ChannelWatch;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.MemoryWatches;
import dev.bonafide.slack.SlackMessageHandler;
import dev.bonafide.slack.SlackPlatform;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.outbound.SlackCourier;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.casefile.PlainDesk;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import dev.bonafide.testkit.mail.ShortWaits;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Person;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.View;
import dev.bonafide.testkit.slack.workspace.Whisper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The whole bot on a Slack of one's own, with mail and cases in memory. */
public final class Office implements AutoCloseable, Tenants, Cards, KnownConversations {
  static {
    // What plain words mean is learned once, which a busy machine needs long for.
    assertThat(PlainWords.in("what should I ask him", false, _ -> false)).isPresent();
  }

  public static final String CLOSED = "G0HIRING";
  public static final String WIDE = "C0WIDE";
  public static final String SHARED = "C0SHARED";
  public static final String FOREIGN = "C0FOREIGN";
  public static final String ADA = FakeSlack.ADA.id();
  public static final String ROOT = "U0ROOT";
  public static final String BO = "U0BO";
  public static final String MENTION = "<@" + FakeSlack.BOT_USER + "> ";
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Duration SOON = Duration.ofMinutes(5);

  public final FakeSlack slack = FakeSlack.start();

  /** The private channel, from which the candidate is gone. */
  public final Channel closed = Channel.closed(CLOSED).without(BO);

  public final MemoryCases cases = new MemoryCases();
  public volatile Interpreter interpreter = Interpreter.NONE;

  private volatile Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final MemoryMail mail = new MemoryMail(ShortWaits.POLICY.settle());
  private final Map<CaseId, List<String>> cards = new ConcurrentHashMap<>();
  private final Map<CaseId, List<String>> told = new ConcurrentHashMap<>();
  private final Map<CaseId, String> here = new ConcurrentHashMap<>();
  private final Map<Tenant, Preferences> preferences = new HashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor();
  private final SlackConnection connection =
      new SlackConnection(new SlackSettings(slack.botToken(), slack.appToken(), slack.apiUrl()));
  private final AgentSurface agent = new AgentSurface(connection);
  private final Courier courier = agent.following(new SlackCourier(connection));
  public final MemoryWatches watches = new MemoryWatches();
  public final SlackPlatform platform = new SlackPlatform(connection, CLOCK, PlainDesk.OF_64_KB);
  public final KnownSigns engine = new KnownSigns();
  private final MemoryKept remembered = new MemoryKept();
  private final MessageHandler handler =
      new SlackMessageHandler(
          platform,
          new ThreadLanguages(remembered()),
          speaking -> agent.following(speaking, bot(speaking)),
          this::watch);
  private final SlackListener listener =
      new SlackListener(
          connection, agent, this::accept, this, remembered(), CLOCK, Checkpoint.Watch.NONE);

  public Office() {
    slack.add(Channel.closed(FakeSlack.CHANNEL).without(BO));
    slack.add(closed);
    slack.add(Channel.joined(WIDE));
    slack.add(Channel.shared(SHARED));
    slack.add(Channel.foreign(FOREIGN));
    slack.add(new Person(ROOT, "Rut", FakeSlack.TEAM, Person.Kind.ADMIN));
    slack.add(new Person(BO, "Bo Lund", FakeSlack.TEAM, Person.Kind.GUEST));
    listener.start();
    await(_ -> listener.isListening());
  }

  private Notebook remembered() {
    return new Notebook(remembered, remembered::tenants);
  }

  private final LastTold lastTold = new LastTold();

  private Bot bot(Platform speaking) {
    return new Bot(
        new BotPorts(
            speaking,
            cases,
            this,
            engine,
            (caseFile, choices, words) -> interpreter.interpret(caseFile, choices, words),
            PlainPrinter.get(),
            this,
            _ -> new Health.State(List.of("Slack: on"), 1, 0, 0, 0),
            CaseConnections.NONE,
            CLOCK,
            () -> "examination-" + ids.incrementAndGet(),
            lastTold));
  }

  private ChannelWatch watch(Platform speaking) {
    return new ChannelWatch(
        speaking,
        cases,
        this,
        CaseLinks.NONE,
        engine,
        this,
        watches,
        CLOCK,
        () -> "examination-" + ids.incrementAndGet());
  }

  @Override
  public List<Spot> since(Instant from, int most) {
    return List.of();
  }

  @Override
  public boolean hasCase(Address address) {
    return cases.latest(address.tenant(), address.conversation()).isPresent();
  }

  @Override
  public boolean isWatched(Tenant tenant, String channel) {
    return watches.of(tenant, channel).isPresent();
  }

  private boolean accept(Receipt receipt) {
    kept.add(receipt.key());
    boolean fresh = mail.accept(receipt);
    worker.execute(() -> round(receipt.address()));
    return fresh;
  }

  public boolean isKept(String key) {
    return kept.contains(key);
  }

  /** From the next message on, each step of the work is told to someone. */
  public void watch(Checkpoint.Watch from) throws InterruptedException, ExecutionException {
    worker.submit(() -> watch = from).get();
  }

  private void round(Address address) {
    Mailbox box = mail.open(address);
    DyingOnce.survive(
        new ConversationProcessor(box, handler, courier, ShortWaits.POLICY, CLOCK, watch)::run);
    Optional<Instant> due = box.due();
    if (due.isPresent()) {
      long wait = Math.max(1, Duration.between(CLOCK.instant(), due.get()).toMillis());
      var _ = worker.schedule(() -> round(address), wait, TimeUnit.MILLISECONDS);
    }
  }

  /** A candidate says something suspicious in a channel, and someone has it screened. */
  public String screened(String channel) {
    String thread = slack.says(channel, ADA, "How shall we pay you?", null);
    slack.says(channel, BO, "Please pay my friend's account.", thread);
    slack.says(channel, BO, "My camera is broken today.", thread);
    slack.mention(channel, ADA, MENTION + "screen", thread);
    return thread;
  }

  /** What is whispered to someone who types the bot's command. */
  public String commands(String user, String channel, String words) {
    int before = slack.ledger().whispers().size();
    slack.commands(user, channel, words);
    await(ledger -> ledger.whispers().size() > before);
    Whisper whisper = slack.ledger().whispers().getLast();
    assertThat(whisper.user()).isEqualTo(user);
    return whisper.shown();
  }

  /** The card in a thread, once it shows a verdict. */
  public Said card(String channel, String thread) {
    await(
        ledger ->
            ledger.posts(channel, thread).stream()
                .anyMatch(one -> ledger.standing(one.ts()).contains("Case ")));
    return slack.ledger().posts(channel, thread).stream()
        .filter(one -> slack.ledger().standing(one.ts()).contains("Case "))
        .findFirst()
        .orElseThrow();
  }

  /** The card that someone has alone, once there are so many. */
  public Said alone(String direct, int count) {
    await(ledger -> cards(ledger, direct).size() == count);
    return cards(slack.ledger(), direct).getLast();
  }

  private static List<Said> cards(Ledger ledger, String direct) {
    return ledger.said().stream()
        .filter(one -> one.isNew() && one.channel().equals(direct))
        .filter(one -> one.shown().contains("Case "))
        .toList();
  }

  /** The window of someone, once it holds some words. */
  public View window(String user, String words) {
    await(_ -> slack.window(user).filter(view -> view.shown().contains(words)).isPresent());
    return slack.window(user).orElseThrow();
  }

  /** Someone erases the case of a card, and says in the window that they mean it. */
  public void erases(String user, String channel, String card) {
    slack.presses(user, channel, card, "erase");
    slack.submits(window(user, "cannot be undone"), Map.of());
  }

  public void await(Predicate<Ledger> holds) {
    assertThat(slack.ledger().await(holds, SOON))
        .as(
            () ->
                "said: %s%nwhispered: %s%ncalls: %s"
                    .formatted(
                        slack.ledger().said(), slack.ledger().whispers(), slack.ledger().calls()))
        .isTrue();
  }

  public CaseHistory latest() {
    return cases.all().getLast();
  }

  @Override
  public Preferences preferences(Tenant tenant) {
    return preferences.getOrDefault(tenant, Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferred) {
    preferences.put(tenant, preferred);
  }

  @Override
  public void show(CaseId id, String reply) {
    List<String> shown = cards.computeIfAbsent(id, _ -> new ArrayList<>());
    if (!shown.contains(reply)) {
      shown.add(reply);
    }
  }

  @Override
  public void tell(CaseId id, String reply) {
    told.computeIfAbsent(id, _ -> new ArrayList<>()).add(reply);
  }

  @Override
  public List<String> telling(CaseId id) {
    return Stream.concat(of(id).stream(), told.getOrDefault(id, List.of()).stream())
        .distinct()
        .toList();
  }

  @Override
  public void showHere(CaseId id, String reply) {
    show(id, reply);
    here.put(id, reply);
  }

  @Override
  public Optional<String> here(CaseId id) {
    return Optional.ofNullable(here.get(id));
  }

  @Override
  public List<String> of(CaseId id) {
    return List.copyOf(cards.getOrDefault(id, List.of()));
  }

  @Override
  public void close() {
    listener.close();
    worker.shutdownNow();
    connection.close();
    slack.close();
  }
}
