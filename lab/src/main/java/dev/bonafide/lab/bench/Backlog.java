package dev.bonafide.lab.bench;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.serve.Databases;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.conversation.PostgresKept;
import dev.bonafide.postgres.mail.PostgresInbox;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.inbound.KnownConversations;
import dev.bonafide.slack.inbound.Notebook;
import dev.bonafide.slack.inbound.SlackListener;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Whether a backlog drains in flat memory. As many questions as asked for are kept while no one
 * works them off, each in a thread of its own; then the real bot starts in a process of its own,
 * and at every tenth of the work it is written what the bot holds: what lives in its heap, and what
 * the system counts as its memory.
 */
final class Backlog {
  private static final int CHANNELS = 100;
  private static final int UNDER_WAY = 64;
  private static final Duration STALLED = Duration.ofMinutes(2);

  private Backlog() {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, a file for the figures, and how many
   */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[1]);
    int backlog = Integer.parseInt(args[3]);
    Path collections = Files.createTempFile("bonafide-backlog", ".log");
    try (FakeSlack slack = FakeSlack.start();
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
      IntStream.range(0, CHANNELS).forEach(number -> slack.add(Channel.closed(channel(number))));
      keep(slack, data, backlog);
      try (Bot bot =
          Bot.start(
              Path.of(args[0]), data, slack, "-Xmx256m", "-Xlog:gc:file=" + collections + "::")) {
        drain(slack, backlog, new Memory(bot.process(), collections), out);
        out.printf(Locale.ROOT, "processor time of the bot in all: %s%n", bot.processorTime());
      }
    } finally {
      Files.delete(collections);
    }
  }

  /** Has the questions heard and kept, with no alarm that would wake anyone. */
  private static void keep(FakeSlack slack, Path data, int backlog) throws InterruptedException {
    Settings settings = new Settings(Bot.environment(data, slack));
    Semaphore room = new Semaphore(UNDER_WAY);
    try (Database database = Databases.open(settings);
        SlackConnection connection = new SlackConnection(settings.slack())) {
      Inbox kept = new PostgresInbox(database, room::release);
      try (SlackListener listener =
          new SlackListener(
              connection,
              new AgentSurface(connection),
              kept,
              KnownConversations.NONE,
              new Notebook(new PostgresKept(database), _ -> List.of()),
              InstantSource.system(),
              Checkpoint.Watch.NONE)) {
        listener.start();
        slack.ledger().await(_ -> slack.sockets() > 0, STALLED);
        for (int number = 0; number < backlog; number++) {
          room.acquire();
          ask(slack, number);
        }
        room.acquire(UNDER_WAY);
      }
    }
  }

  private static void ask(FakeSlack slack, int number) {
    String text =
        """
        <@%s> check
        > I will pay for the computer, keep it at your home and install AnyDesk. Number %d.\
        """
            .formatted(FakeSlack.BOT_USER, number);
    slack.mention(channel(number % CHANNELS), FakeSlack.ADA.id(), text, null);
  }

  private static String channel(int number) {
    return String.format(Locale.ROOT, "C0BACKLOG%02d", number);
  }

  private static void drain(FakeSlack slack, int backlog, Memory memory, PrintStream out)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (int tenth = 1; tenth <= 10; tenth++) {
      // Every question gets a placeholder and the verdict in its place.
      long due = 2L * backlog * tenth / 10;
      int before;
      do {
        before = slack.ledger().count();
      } while (!slack.ledger().await(ledger -> ledger.count() >= due, STALLED)
          && slack.ledger().count() > before);
      out.printf(
          Locale.ROOT,
          "%6d answered  %5.0f s  live heap %4d MB  resident %4d MB%n",
          slack.ledger().count() / 2,
          (System.nanoTime() - start) / 1e9,
          memory.heap(),
          memory.resident());
    }
  }
}
