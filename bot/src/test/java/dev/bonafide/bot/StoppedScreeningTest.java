package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.testkit.growth.Shape;
import dev.bonafide.testkit.growth.Shapes;
import dev.bonafide.text.Budget;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone hangs up, or the deadline is over, while a case that takes long has been screened. */
class StoppedScreeningTest {
  private static final CatalogueEngine ENGINE = Shipped.ENGINE;

  /** A checkpoint is some milliseconds away; this is for a machine that has other work. */
  private static final Duration SOON = Duration.ofMinutes(5);

  /** What takes minutes to the end. */
  private static final int LONG = 8_000_000;

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "senders,MailThread",
    "a full name a line,NameHeads",
    "a red flag a line,PhraseIndex"
  })
  void it_ends_soon_and_without_a_result(String shape, String place) throws InterruptedException {
    Submission dear = submission(Shapes.all().stream().filter(one -> one.name().equals(shape)));
    Budget budget = new Budget(Long.MAX_VALUE);
    AtomicReference<Object> end = new AtomicReference<>();
    Thread work = Thread.ofPlatform().start(() -> end.set(result(budget, dear)));
    while (work.isAlive() && !isIn(place, work)) {
      Thread.onSpinWait();
    }
    budget.stop();
    work.join(SOON);
    assertThat(end.get()).isInstanceOf(Budget.Stopped.class);
  }

  private static Object result(Budget budget, Submission dear) {
    try {
      return budget.within(() -> ENGINE.examine(ENGINE.read(dear)));
    } catch (Budget.Ended ended) {
      return ended;
    }
  }

  private static boolean isIn(String place, Thread work) {
    return Stream.of(work.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith("." + place));
  }

  private static Submission submission(Stream<Shape> shape) {
    String text = shape.findFirst().orElseThrow().ofLength(LONG);
    return new Submission(
        SubjectKind.CANDIDATE,
        "Bobby Sierra",
        List.of(),
        List.of(Exhibit.of("chat", ExhibitKind.MESSAGES, text)),
        List.of());
  }
}
