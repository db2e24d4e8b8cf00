package dev.bonafide.lab.bench;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long someone waits: from the moment an idle platform sends an event until it has the
 * acknowledgement, the placeholder, and the verdict, at steady rates; the real bot in a process of
 * its own, with an embedded database that waits for the disk, and the platform in this one, on the
 * same machine. Times are the platform's own. Warmed up by as many events again, which do not
 * count.
 */
final class EventToReply {
  /** Events a second; the first is what acknowledgements are promised for. */
  private static final int[] RATES = {50, 100};

  private static final int SECONDS = 30;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private EventToReply() {}

  /**
   * Measures.
   *
   * @param args the bot's jar, a folder for its data, and a file for the figures
   */
  public static void main(String[] args) throws Exception {
    try (FakeSlack slack = FakeSlack.start();
        Bot bot = Bot.start(Path.of(args[0]), Path.of(args[1]), slack)) {
      settle(slack, Asking.send(slack, RATES[RATES.length - 1], SECONDS));
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(Path.of(args[2])), true, StandardCharsets.UTF_8)) {
        for (int rate : RATES) {
          List<Event> measured = Asking.send(slack, rate, SECONDS);
          settle(slack, measured);
          write(out, slack, measured, rate, bot);
        }
      }
    }
  }

  private static void settle(FakeSlack slack, List<Event> sent) {
    slack
        .ledger()
        .await(
            ledger ->
                Waits.verdicts(ledger.said(), sent).count() == sent.size()
                    && Waits.acknowledgements(ledger.deliveries(), sent).count() >= sent.size(),
            LONGEST);
  }

  private static void write(PrintStream out, FakeSlack slack, List<Event> sent, int rate, Bot bot) {
    out.printf(
        Locale.ROOT,
        "%d events at %d a second on %d cores; the bot's processor time up to here: %s%n",
        sent.size(),
        rate,
        Runtime.getRuntime().availableProcessors(),
        bot.processorTime());
    Waits.acknowledgements(slack.ledger().deliveries(), sent).write(out);
    Waits.placeholders(slack.ledger().said(), sent).write(out);
    Waits.verdicts(slack.ledger().said(), sent).write(out);
  }
}
