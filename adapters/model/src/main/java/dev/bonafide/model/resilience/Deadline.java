package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends an asking when its time is over, all tries together: it runs in a thread of its own, which
 * is interrupted, and with it the connection.
 *
 * @param longest even where the one who asks would wait longer
 */
public record Deadline(Model model, Duration longest) implements Model {
  /** Within the deadline: so long one that was interrupted may take to say what it cost. */
  private static final Duration GRACE = Duration.ofMillis(100);

  private static final ModelReply LATE =
      new ModelReply.Silent(NoUsableAnswer.LATE, new Usage(1, 0, 0));

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    Duration most = within.compareTo(longest) < 0 ? within : longest;
    if (!most.isPositive()) {
      return new ModelReply.Silent(NoUsableAnswer.LATE, Usage.NONE);
    }
    CompletableFuture<ModelReply> answer = new CompletableFuture<>();
    Thread asking =
        Thread.ofVirtual()
            .name("language-model")
            .start(() -> answered(answer, request, most.minus(grace(most))));
    try {
      return answer.get(most.minus(grace(most)).toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException over) {
      asking.interrupt();
      return late(answer, grace(most));
    } catch (InterruptedException stopped) {
      asking.interrupt();
      Thread.currentThread().interrupt();
      return LATE;
    } catch (ExecutionException defect) {
      throw new IllegalStateException(defect.getCause());
    }
  }

  private void answered(
      CompletableFuture<ModelReply> answer, ModelRequest request, Duration within) {
    try {
      answer.complete(model.ask(request, within));
    } catch (RuntimeException | Error defect) {
      answer.completeExceptionally(defect);
    }
  }

  private static Duration grace(Duration most) {
    Duration tenth = most.dividedBy(10);
    return tenth.compareTo(GRACE) < 0 ? tenth : GRACE;
  }

  /** Late is late, but what it cost is asked for. */
  private static ModelReply late(CompletableFuture<ModelReply> answer, Duration grace) {
    try {
      Usage usage = answer.get(grace.toNanos(), TimeUnit.NANOSECONDS).usage();
      return new ModelReply.Silent(NoUsableAnswer.LATE, usage);
    } catch (TimeoutException | ExecutionException silent) {
      return LATE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return LATE;
    }
  }
}
