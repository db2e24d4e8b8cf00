package dev.bonafide.bot;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
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
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.discord.inbound.DiscordListener;
import dev.bonafide.discord.inbound.ServerHoldings;
import dev.bonafide.discord.outbound.Deferring;
import dev.bonafide.discord.outbound.DiscordCourier;
import dev.bonafide.discord.watch.WatchedChannels;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.ConversationProcessor;
import dev.bonafide.mail.LeaderLock;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.RetryPolicy;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.testkit.casefile.MemoryCards;
import dev.bonafide.testkit.casefile.MemoryCases;
import dev.bonafide.testkit.casefile.MemoryKept;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.discord.Said;
import dev.bonafide.testkit.mail.MemoryMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A server with the bot in it, with the rules and readers that ship. */
public final class DiscordTalk implements AutoCloseable {
  public static final Person ADA = Person.admin(600_000_000_000_000_001L, "ada");
  public static final Person MAX = Person.member(600_000_000_000_000_003L, "max");
  public static final Person LEO = Person.member(600_000_000_000_000_004L, "leo");
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final FakeDiscord discord = FakeDiscord.start(() -> NOW);
  private final long jobs = discord.openText("jobs");
  private final long talks = discord.openText("talks");
  private final long moderators = discord.openClosed("mod-log");
  private final MemoryMail mail = new MemoryMail(RetryPolicy.STANDARD.settle());
  private final MemoryKept kept = new MemoryKept();
  private final WatchedChannels watchedChannels = new WatchedChannels(kept, () -> NOW);
  private final DiscordConnection connection =
      new DiscordConnection(
          new DiscordSettings(FakeDiscord.TOKEN, discord.apiUrl(), "https://bonafide.example"));
  private final Deferring deferring = new Deferring(connection);
  private final ChannelCooldown cooldown = new ChannelCooldown(() -> NOW);
  private final Sealing sealing = new Open();
  private final DiscordListener listener =
      new DiscordListener(
          connection,
          mail,
          watchedChannels,
          new ServerHoldings(kept, List::of, kept::forget, _ -> {}),
          LeaderLock.ALONE,
          sealing,
          deferring,
          cooldown,
          kept,
          () -> NOW,
          Checkpoint.Watch.NONE);
  private final MessageHandler handler;

  public DiscordTalk() throws InterruptedException {
    this(new SharedFiles(TestLimits.UNHURRIED));
  }

  /** One that reads files, and looks accounts up, as it is told. */
  public DiscordTalk(SharedFiles files) throws InterruptedException {
    this(files, CaseProver.none());
  }

  /** One that looks for proofs, too. */
  DiscordTalk(SharedFiles files, CaseProver prover) throws InterruptedException {
    MemoryCases cases = new MemoryCases();
    this.handler =
        new DiscordMessageHandler(
            connection,
            kept,
            watchedChannels,
            cases,
            new KnownVersion(Shipped.ENGINE),
            files,
            () -> NOW,
            platform ->
                new Bot(
                    new BotPorts(
                        platform,
                        cases,
                        new MemoryCards(),
                        new KnownVersion(Shipped.ENGINE),
                        Interpreter.NONE,
                        ReportPrinter.NONE,
                        new Usual(),
                        _ -> new Health.State(List.of("Discord: on"), 0, 0, 0, 0),
                        new CaseConnections(prover, new MemoryLinks(cases)),
                        () -> NOW,
                        () -> "screening",
                        new LastTold())));
    listener.start();
    await(() -> discord.connections().isHeard() && discord.commands().size() == 3);
    JsonObject _ = asked("setup", Map.of("moderators", moderators));
    JsonObject _ = asked("watch", Map.of("channel", jobs));
  }

  /** What an admin is answered to a command. */
  public JsonObject asked(String sub, Map<String, Object> options) throws InterruptedException {
    return answer(discord.asking().slash("bonafide", sub, options, jobs, ADA));
  }

  /** The same where someone who runs nothing asks. */
  public JsonObject askedByMember(String sub, Map<String, Object> options)
      throws InterruptedException {
    return answer(discord.asking().slash("bonafide", sub, options, jobs, MAX));
  }

  /** What a member is answered who has a post of someone's screened. */
  public JsonObject picked(String words) throws InterruptedException {
    long post = discord.people().unheard().post(jobs, MAX, words);
    return answer(discord.asking().menu("Screen this post", jobs, post, MAX));
  }

  /** The card before the moderators on a post in the watched channel. */
  public JsonObject found(String words) throws InterruptedException {
    int before = discord.said(moderators).size();
    discord.people().post(jobs, MAX, words);
    await(() -> discord.said(moderators).size() > before);
    return discord.written(moderators).getLast();
  }

  /** The same of a post with pictures. */
  public JsonObject found(byte[]... pictures) throws InterruptedException {
    int before = discord.said(moderators).size();
    Post post = Post.of("");
    for (byte[] picture : pictures) {
      post = discord.people().withFile(post, "chat.png", picture);
    }
    discord.people().post(jobs, MAX, post);
    await(() -> discord.said(moderators).size() > before);
    return discord.written(moderators).getLast();
  }

  /** What a member is shown who has something screened that someone put into a channel. */
  public Said screened(Post put) throws InterruptedException {
    long post = discord.people().unheard().post(jobs, MAX, put);
    return shown(discord.asking().menu("Screen this post", jobs, post, MAX));
  }

  /** What the bot says where someone puts something that names it. */
  public Said mentioned(Post put) throws InterruptedException {
    return answered(talks, put);
  }

  /** What the bot says to someone who writes to it alone. */
  public Said direct(Post put) throws InterruptedException {
    return answered(discord.openDirect(MAX), put);
  }

  private Said answered(long channel, Post put) throws InterruptedException {
    long post = discord.people().post(channel, MAX, put);
    await(() -> discord.said(channel).stream().anyMatch(one -> one.about() == post));
    return discord.said(channel).getLast();
  }

  /** What is shown to someone else who presses a button. */
  public Said pressedByAnother(Said said, String label) throws InterruptedException {
    return shown(discord.asking().press(said, label, LEO));
  }

  /** A post with a text file. */
  public Post withFile(String name, String text) {
    return discord.people().withFile("", name, text);
  }

  /** What a member is shown who fills in the form for what came from elsewhere. */
  public Said pasted(String words) throws InterruptedException {
    long form = discord.asking().slash("screen", null, Map.of(), jobs, MAX);
    await(() -> discord.isAcknowledged(form));
    return shown(discord.asking().submit(form, "post", words, MAX));
  }

  /** What a member is shown who presses a button. */
  public Said pressed(Said said, String label) throws InterruptedException {
    return shown(discord.asking().press(said, label, MAX));
  }

  /** What an admin is shown who presses a button of the moderators' latest card. */
  public Said pressedByAdmin(String label) throws InterruptedException {
    return shown(discord.asking().press(discord.said(moderators).getLast(), label, ADA));
  }

  /** What an admin is shown who presses a button of what they were shown. */
  public Said pressedByAdmin(Said said, String label) throws InterruptedException {
    return shown(discord.asking().press(said, label, ADA));
  }

  /** What an admin is shown who decides the moderators' latest card, with a reason. */
  public Said decided(String label, String why) throws InterruptedException {
    long pressed = discord.asking().press(discord.said(moderators).getLast(), label, ADA);
    await(() -> discord.isAcknowledged(pressed));
    return shown(discord.asking().submit(pressed, "why", why, ADA));
  }

  /** The cards before the moderators as they stand, the oldest first. */
  public List<Said> moderated() {
    return discord.said(moderators);
  }

  private Said shown(long interaction) throws InterruptedException {
    await(() -> discord.answer(interaction).isPresent());
    return discord.answer(interaction).orElseThrow();
  }

  private JsonObject answer(long interaction) throws InterruptedException {
    await(() -> discord.answer(interaction).isPresent());
    return discord.writtenTo(interaction).orElseThrow();
  }

  /** Works until something holds. */
  private void await(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to that");
      }
      work();
      discord.awaitCall(Duration.ofMillis(20));
    }
  }

  private void work() {
    DiscordCourier courier =
        new DiscordCourier(connection, sealing, deferring, cooldown, () -> NOW);
    for (Address address : mail.addresses()) {
      new ConversationProcessor(
              mail.open(address),
              handler,
              courier,
              RetryPolicy.STANDARD,
              () -> NOW,
              Checkpoint.Watch.NONE)
          .run();
    }
  }

  @Override
  public void close() {
    listener.close();
    connection.close();
    discord.close();
  }

  private static final class Usual implements Tenants {
    @Override
    public Preferences preferences(Tenant tenant) {
      return Preferences.USUAL;
    }

    @Override
    public void prefer(Tenant tenant, Preferences preferences) {}
  }

  private static final class Open implements Sealing {
    @Override
    public String seal(String open) {
      return open;
    }

    @Override
    public Optional<String> open(String sealed) {
      return Optional.of(sealed);
    }
  }
}
