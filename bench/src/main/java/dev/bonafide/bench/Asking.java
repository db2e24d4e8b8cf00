package dev.bonafide.bench;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Somebody who asks the bot evenly, each time in a thread of its own. */
public final class Asking {
  private Asking() {}

  /** Asks so many times a second for so long; returns when the last question is on its way. */
  public static List<Event> send(FakeSlack slack, int rate, int seconds) {
    List<Event> sent = new ArrayList<>();
    CompletableFuture<Void> done = new CompletableFuture<>();
    try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
      var _ =
          timer.scheduleAtFixedRate(
              () -> {
                if (sent.size() == rate * seconds) {
                  done.complete(null);
                } else {
                  sent.add(ask(slack, sent.size()));
                }
              },
              0,
              1_000_000 / rate,
              TimeUnit.MICROSECONDS);
      done.join();
    }
    return sent;
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
