package dev.bonafide.lab.bench;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People in a channel, some of whom ask the bot, each time in a thread of its own; the rest is what
 * they say to each other, which Slack delivers as well.
 */
public final class Asking {
  private Asking() {}

  /** Asks so many times a second for so long; returns when the last question is on its way. */
  public static List<Event> send(FakeSlack slack, int rate, int seconds) {
    return send(slack, rate, seconds, 1);
  }

  /**
   * The same where not every event is a question.
   *
   * @param rate events a second
   * @param every how many events one is a question
   * @return the questions
   */
  public static List<Event> send(FakeSlack slack, int rate, int seconds, int every) {
    List<Event> asked = new ArrayList<>();
    AtomicInteger sent = new AtomicInteger();
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
      var _ =
          timer.scheduleAtFixedRate(
              () -> {
                int number = sent.getAndIncrement();
                if (number >= rate * seconds) {
                  done.complete(null);
                } else if (number % every == 0) {
                  asked.add(ask(slack, number));
                } else {
                  talk(slack, number);
                }
              },
              0,
              1_000_000 / rate,
              TimeUnit.MICROSECONDS);
      done.join();
    }
    return asked;
  }

  private static void talk(FakeSlack slack, int number) {
    slack.posts(
        FakeSlack.CHANNEL,
        FakeSlack.BEN.id(),
        "Thanks, that helps. Could you move our call about candidate %d to Thursday?"
            .formatted(number),
        null);
  }

  private static Event ask(FakeSlack slack, int number) {
    String text =
        """
        <@%s> check
        > I will pay for the computer, keep it at your home and install AnyDesk. Number %d."""
            .formatted(FakeSlack.BOT_USER, number);
    return slack.mention(FakeSlack.CHANNEL, FakeSlack.ADA.id(), text, null);
  }
}
