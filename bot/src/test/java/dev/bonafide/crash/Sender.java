package dev.bonafide.crash;

import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Someone who asks the bot again and again, each time in a thread of its own. */
final class Sender implements AutoCloseable {
  /** Events a second; more are asked for by a system property. */
  static final int RATE = Integer.getInteger("crash.rate", 50);

  private final FakeSlack slack;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final List<Event> sent = new ArrayList<>();

  Sender(FakeSlack slack) {
    this.slack = slack;
  }

  /** Sends so many, evenly; done when the last one is on its way. */
  CompletableFuture<Void> send(int count) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    int[] left = {count};
    ScheduledFuture<?>[] ticking = new ScheduledFuture<?>[1];
    ticking[0] =
        timer.scheduleAtFixedRate(
            () -> {
              if (left[0]-- > 0) {
                one();
              } else if (done.complete(null)) {
                ticking[0].cancel(false);
              }
            },
            0,
            1_000_000 / RATE,
            TimeUnit.MICROSECONDS);
    return done;
  }

  /** Done after so many milliseconds. */
  CompletableFuture<Void> after(long milliseconds) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    var _ = timer.schedule(() -> done.complete(null), milliseconds, TimeUnit.MILLISECONDS);
    return done;
  }

  private void one() {
    String text =
        """
        <@%s> check this candidate
        > I will pay for the computer, keep it at your home and install AnyDesk, I connect and work \
        on it every day. Number %d."""
            .formatted(FakeSlack.BOT_USER, sent.size());
    sent.add(slack.mention(FakeSlack.CHANNEL, FakeSlack.ADA.id(), text, null));
  }

  List<Event> sent() {
    return List.copyOf(sent);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
