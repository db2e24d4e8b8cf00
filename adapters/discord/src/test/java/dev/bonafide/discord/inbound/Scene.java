package dev.bonafide.discord.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.chat.api.RateLimiter;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.discord.DiscordMessageHandler;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.event.OpenSealing;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.outbound.DiscordCourier;
import dev.bonafide.discord.watch.Posts;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.Mailbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.casefile.OneRule;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.casefile.RecordingDesk;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.mail.MemoryMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The whole bot on the strict fake, over the real gateway library; time goes by when told to. */
public final class Scene implements AutoCloseable {
  public static final Person ADA = Person.admin(600_000_000_000_000_001L, "ada");
  public static final Person MOD = Person.moderator(600_000_000_000_000_002L, "mod");
  public static final Person MAX = Person.member(600_000_000_000_000_003L, "max");
  public static final String PAGE = "https://bonafide.example";
  public static final String BLATANT = "Could you pay my friend? And send the fee first.";
  public static final String TELLING =
      "Senior Solidity role. Before the contract: could you pay my friend instead?";
  private static final Duration SOON = Duration.ofMinutes(5);

  private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");
  public final FakeDiscord discord = FakeDiscord.start(() -> now);
  public final long jobs = discord.openText("jobs");
  public final long more = discord.openText("jobs-ru");
  public final long hiring = discord.openForum("hiring");
  public final long mods = discord.openClosed("mod-log");
  public final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  public final MemoryCases cases = new MemoryCases();
  public final MemoryKept kept = new MemoryKept();
  public final OneRule rule = OneRule.andAnother();
  final WatchedChannels watchedChannels = new WatchedChannels(kept, () -> now);
  final DiscordConnection connection =
      new DiscordConnection(
          new DiscordSettings(FakeDiscord.TOKEN, discord.apiUrl(), PAGE), Duration.ofSeconds(5));
  final Deferring deferring = new Deferring(connection);
  public final ChannelCooldown cooldown = new ChannelCooldown(() -> now);
  public final OpenSealing sealing = new OpenSealing();
  private final Cards cards = new MemoryCards();

  /** Is told of each step of the work. */
  public Checkpoint.Watch watch = Checkpoint.Watch.NONE;

  public volatile Interpreter interpreter = Interpreter.NONE;
  private long waited;
  private @Nullable DiscordListener listener;
  public final RecordingDesk desk = new RecordingDesk();
  private final LastTold lastTold = new LastTold();
  final MessageHandler handler =
      new DiscordMessageHandler(
          connection,
          kept,
          watchedChannels,
          cases,
          rule,
          desk,
          () -> now,
          platform ->
              new Bot(
                  new BotPorts(
                      platform,
                      cases,
                      cards,
                      rule,
                      (caseFile, choices, words) -> interpreter.interpret(caseFile, choices, words),
                      PlainPrinter.get(),
                      new UsualTenants(),
                      _ -> new Health.State(List.of("Discord: on"), 0, 0, 0, 0),
                      CaseConnections.NONE,
                      () -> now,
                      () -> "screening",
                      lastTold)));

  /** Connects, and waits until Discord offers the commands. */
  public Scene listen() throws InterruptedException {
    DiscordListener started =
        new DiscordListener(
            connection,
            mail,
            watchedChannels,
            new ServerHoldings(
                kept,
                () -> kept.tenants(ServerHoldings.TOPIC),
                kept::forget,
                server -> mail.retry(server, DiscordRefusal::isHidden, now)),
            LeaderLock.ALONE,
            sealing,
            deferring,
            cooldown,
            kept,
            () -> now,
            Checkpoint.Watch.NONE);
    listener = started;
    started.start();
    await(() -> discord.connections().isHeard() && discord.commands().size() == 3);
    return this;
  }

  /** The moderators are told, and the jobs channel, another one and the forum are watched. */
  public Scene watch() throws InterruptedException {
    asked("setup", Map.of("moderators", mods));
    for (long channel : List.of(jobs, more, hiring)) {
      asked("watch", Map.of("channel", channel));
    }
    return this;
  }

  /** What an admin is answered to a command. */
  public String asked(String sub, Map<String, Object> options) throws InterruptedException {
    return asked(sub, options, ADA);
  }

  public String asked(String sub, Map<String, Object> options, Person by)
      throws InterruptedException {
    return answer(discord.asking().slash("bonafide", sub, options, jobs, by)).text();
  }

  /** What someone is told who presses, and says why in the form that opens. */
  public Said decides(Said card, String button, String why, Person by) throws InterruptedException {
    long pressed = discord.asking().press(card, button, by);
    settle(() -> discord.isAcknowledged(pressed));
    return answer(discord.asking().submit(pressed, "why", why, by));
  }

  /** Works until someone is answered. */
  public Said answer(long interaction) throws InterruptedException {
    await(
        () -> {
          work(Duration.ZERO);
          return discord.answer(interaction).isPresent();
        });
    return discord.answer(interaction).orElseThrow();
  }

  /** Works until something holds. */
  public void settle(BooleanSupplier holds) throws InterruptedException {
    await(
        () -> {
          work(Duration.ZERO);
          return holds.getAsBoolean();
        });
  }

  /** Waits until so many messages came in, and works on them. */
  void heard(int receipts) throws InterruptedException {
    await(() -> mail.count() >= receipts);
    work(Duration.ofMinutes(1));
  }

  private void await(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to that; listener: " + trouble());
      }
      discord.awaitCall(Duration.ofMillis(20));
    }
  }

  public boolean isListening() {
    DiscordListener listening = listener;
    return listening != null && listening.isListening();
  }

  public String trouble() {
    DiscordListener listening = listener;
    return listening == null ? "" : listening.trouble().orElse("");
  }

  public Instant now() {
    return now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Works on everything until nothing is due within so much time. */
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

  private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isBefore(other.get()) ? one : other;
  }

  /** Reads back, without a gateway and as if the process had just begun. */
  DiscordBackfill backfill(Lately lately) {
    BackfillCursor cursor = new BackfillCursor(watchedChannels);
    DiscordReceiver receiver =
        new DiscordReceiver(
            mail,
            watchedChannels,
            _ -> Optional.empty(),
            sealing,
            () -> now,
            Checkpoint.Watch.NONE);
    return new DiscordBackfill(
        connection,
        watchedChannels,
        cursor,
        receiver,
        cooldown,
        lately,
        new Posts(kept),
        new ReadBack(kept),
        new RateLimiter(25, 1, () -> waited, left -> waited += left));
  }

  public DiscordCourier courier() {
    return new DiscordCourier(connection, sealing, deferring, cooldown, () -> now);
  }

  private ConversationProcessor round(Mailbox mailbox) {
    return new ConversationProcessor(
        mailbox, handler, courier(), RetryPolicy.STANDARD, () -> now, watch);
  }

  /** The cards before the moderators. */
  public List<Said> cards() {
    return discord.said(mods);
  }

  /** As if the process ended. */
  public void stopListening() {
    DiscordListener listening = listener;
    if (listening != null) {
      listening.close();
    }
  }

  @Override
  public void close() {
    DiscordListener listening = listener;
    if (listening != null) {
      listening.close();
    }
    connection.close();
    discord.close();
  }

  private static final class UsualTenants implements Tenants {
    @Override
    public Preferences preferences(Tenant tenant) {
      return Preferences.USUAL;
    }

    @Override
    public void prefer(Tenant tenant, Preferences preferences) {}
  }
}
