package dev.bonafide.lab.bench;

import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.discord.Person;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * How long a message in a watched Discord channel waits for its decision while two hundred a second
 * come in, and whether memory stays as it is: the real bot in a process of its own, with an
 * embedded database that waits for the disk, and the platform in this one, which takes five cards
 * in five seconds as Discord does. Every message is in a watched channel, one in fifty opens a post
 * of a forum, one in fifty is changed a while later. Warmed up by ten seconds that do not count.
 */
final class DiscordChannels {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final int CHANNELS = 20;
  private static final int RATE = 200;
  private static final int WARM = 10 * RATE;
  private static final int LATER = 500;
  private static final Duration LATE = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Person ADA = Person.admin(600_000_000_000_000_001L, "ada");
  private static final Person MAX = Person.member(600_000_000_000_000_003L, "max");

  private final FakeDiscord discord;
  private final List<Long> channels;
  private final long forum;
  private final long moderators;
  private final MadePosts made = new MadePosts();
  private final List<Sent> sent = new ArrayList<>();

  /** Each is told to the moderators once, wherever and how often it stands. */
  private final Set<String> swindles = new HashSet<>();

  private DiscordChannels(FakeDiscord discord) {
    this.discord = discord;
    this.channels =
        IntStream.range(0, CHANNELS).mapToObj(at -> discord.openText("jobs-" + at)).toList();
    this.forum = discord.openForum("hiring");
    this.moderators = discord.openClosed("mod-log");
  }

  /** A message, by the key of its receipt, and when the platform told of it. */
  private record Sent(long channel, long id, String key, Instant at) {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, a file for the figures, and how many messages
   */
  public static void main(String[] args) throws Exception {
    Path collections = Files.createTempFile("bonafide-discord", ".log");
    try (FakeDiscord discord = FakeDiscord.start(CLOCK);
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      Map<String, String> settings =
          Map.of(
              "BONAFIDE_DATA",
              args[1],
              "BONAFIDE_PORT",
              "none",
              "BONAFIDE_DISCORD_API_URL",
              discord.apiUrl(),
              "DISCORD_TOKEN",
              FakeDiscord.TOKEN);
      DiscordChannels server = new DiscordChannels(discord);
      try (Bot bot =
              Bot.start(
                  Path.of(args[0]), settings, "-Xmx256m", "-Xlog:gc:file=" + collections + "::");
          Decisions decisions = new Decisions(settings)) {
        server.run(
            Integer.parseInt(args[3]), bot, decisions, new Memory(bot.process(), collections), out);
      }
    } finally {
      Files.delete(collections);
    }
  }

  private void run(int messages, Bot bot, Decisions decisions, Memory memory, PrintStream out)
      throws Exception {
    setUp();
    discord.limitMessages();
    send(WARM);
    settle(decisions);
    int warm = sent.size();
    out.printf(
        Locale.ROOT,
        "%d messages at %d a second on %d cores; before: live heap %d MB, resident %d MB,"
            + " processor time %s%n",
        messages,
        RATE,
        Runtime.getRuntime().availableProcessors(),
        memory.heap(),
        memory.resident(),
        bot.processorTime());
    for (int tenth = 1; tenth <= 10; tenth++) {
      send(messages / 10);
      out.printf(
          Locale.ROOT,
          "%7d sent  %7d decided  resident %4d MB%n",
          sent.size() - warm,
          decisions.count() - warm,
          memory.resident());
    }
    settle(decisions);
    out.printf(
        Locale.ROOT,
        "after: live heap %d MB, resident %d MB, processor time %s%n",
        memory.heap(),
        memory.resident(),
        bot.processorTime());
    tell(out, decisions.all(), sent.subList(warm, sent.size()));
  }

  private void setUp() throws InterruptedException {
    discord.await(() -> discord.connections().isHeard() && discord.commands().size() == 3, LONGEST);
    asked("setup", Map.of("moderators", moderators));
    for (long channel : channels) {
      asked("watch", Map.of("channel", channel));
    }
    asked("watch", Map.of("channel", forum));
  }

  private void asked(String sub, Map<String, Object> options) throws InterruptedException {
    long id = discord.asking().slash("bonafide", sub, options, channels.getFirst(), ADA);
    discord.await(() -> discord.answer(id).isPresent(), LONGEST);
  }

  /** Each when it is due, however long the one before it took. */
  private void send(int messages) {
    long begun = System.nanoTime();
    for (int at = 0; at < messages; at++) {
      long due = begun + at * 1_000_000_000L / RATE;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      sent.add(one(sent.size()));
    }
  }

  private Sent one(int number) {
    Instant now = CLOCK.instant();
    if (number % 50 == 49 && number > LATER) {
      return changed(sent.get(number - LATER));
    }
    String text = made.next();
    if (number % 50 == 24) {
      note("Post " + number + "\n" + text, text);
      long id = discord.people().forumPost(forum, MAX, "Post " + number, text);
      return new Sent(id, id, "m:%d:%d:".formatted(id, id), now);
    }
    note(text, text);
    long channel = channels.get(number % CHANNELS);
    long id = discord.people().post(channel, MAX, text);
    return new Sent(channel, id, "m:%d:%d:".formatted(channel, id), now);
  }

  private Sent changed(Sent before) {
    String words = made.next();
    String text = words + " (changed)";
    note((before.channel() == before.id() ? before.id() + "\n" : "") + text, words);
    Instant now = CLOCK.instant();
    String edited = discord.people().edit(before.channel(), before.id(), MAX, text);
    return new Sent(
        before.channel(),
        before.id(),
        "m:%d:%d:%s".formatted(before.channel(), before.id(), edited),
        now);
  }

  private void note(String post, String words) {
    if (MadePosts.isSwindle(words)) {
      swindles.add(post);
    }
  }

  private void settle(Decisions decisions) throws InterruptedException {
    discord.await(() -> decisions.count() >= sent.size(), LONGEST);
  }

  private void tell(PrintStream out, Map<String, Instant> decided, List<Sent> measured)
      throws InterruptedException {
    double[] waits =
        measured.stream()
            .filter(one -> decided.containsKey(one.key()))
            .mapToDouble(one -> Duration.between(one.at(), decided.get(one.key())).toNanos() / 1e6)
            .sorted()
            .toArray();
    out.printf(Locale.ROOT, "decision  %d of %d", waits.length, measured.size());
    for (double share : new double[] {50, 90, 99, 99.9}) {
      out.printf(Locale.ROOT, "  p%s %.1f ms", share, waits[(int) (waits.length * share / 100)]);
    }
    out.printf(Locale.ROOT, "  longest %.1f ms%n", waits[waits.length - 1]);
    tellLate(out, decided, measured);
    boolean _ = discord.await(() -> cards() >= swindles.size(), LONGEST);
    out.printf(
        Locale.ROOT, "%d swindles, %d cards before the moderators%n", swindles.size(), cards());
  }

  /** Which ones waited longest, so that someone can find out why. */
  private static void tellLate(PrintStream out, Map<String, Instant> decided, List<Sent> measured) {
    Instant begun = measured.getFirst().at();
    for (Sent one : measured) {
      Instant at = decided.get(one.key());
      if (at != null && Duration.between(one.at(), at).compareTo(LATE) > 0) {
        out.printf(
            Locale.ROOT,
            "late: %s sent after %s, decided after %s%n",
            one.key(),
            Duration.between(begun, one.at()),
            Duration.between(one.at(), at));
      }
    }
  }

  private int cards() {
    return discord.said(moderators).size();
  }
}
