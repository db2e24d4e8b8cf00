package dev.bonafide.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.bonafide.slack.api.SlackJson;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * One socket of Socket Mode, from its opening to its end. It hands every frame to a thread of its
 * own at once: the kit's queue is polled only every ten milliseconds, and its monitor ends silently
 * when Slack answers with an error.
 */
final class SocketModeConnection extends SocketModeClientJavaWSImpl {
  private final CountDownLatch greeted = new CountDownLatch(1);
  private final BiConsumer<SocketModeConnection, String> envelopes;
  private final Runnable trouble;
  private volatile boolean spent;
  private volatile boolean gone;

  /**
   * A line that is not open yet.
   *
   * @param envelopes told what Slack delivers
   * @param trouble told when the line is spent
   */
  SocketModeConnection(
      Slack slack,
      String token,
      String url,
      BiConsumer<SocketModeConnection, String> envelopes,
      Runnable trouble)
      throws URISyntaxException {
    super(slack, token, url, 0, new ConcurrentLinkedMessageQueue(), false, false, 0);
    this.envelopes = envelopes;
    this.trouble = trouble;
    addWebSocketCloseListener((_, _) -> lost());
    addWebSocketErrorListener(_ -> failed());
  }

  /** Connects; false if Slack did not greet in time. */
  boolean open(Duration within) throws InterruptedException {
    connect();
    return greeted.await(within.toMillis(), TimeUnit.MILLISECONDS) && !gone;
  }

  /** Whether it is to be replaced, though it may still be heard. */
  boolean isSpent() {
    return spent;
  }

  /** Whether nothing is heard any more. */
  boolean isGone() {
    return gone;
  }

  /** An error before the greeting is the end; a later one is followed by the close, if it is. */
  private void failed() {
    if (greeted.getCount() > 0) {
      lost();
    }
  }

  private void lost() {
    gone = true;
    greeted.countDown();
    spend();
  }

  private void spend() {
    spent = true;
    trouble.run();
  }

  @Override
  public void enqueueMessage(String frame) {
    Thread.ofVirtual().name("slack-envelope").start(() -> hear(frame));
  }

  private void hear(String frame) {
    switch (type(frame)) {
      case "hello" -> greeted.countDown();
      case "disconnect" -> spend();
      case "" -> {}
      default -> envelopes.accept(this, frame);
    }
  }

  private static String type(String frame) {
    return SlackJson.parsed(frame).map(one -> SlackJson.text(one, "type", "")).orElse("");
  }

  /** Ends it for good. */
  void end() {
    disconnect();
    getMessageProcessorExecutor().shutdownNow();
  }
}
