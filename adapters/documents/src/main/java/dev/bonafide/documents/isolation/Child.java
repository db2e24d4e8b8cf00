package dev.bonafide.documents.isolation;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.draft.Unparsable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The child's side: one file in, one answer out. It ends itself a moment after its time, in case
 * that no one is left to end it.
 */
public final class Child {
  private static final Duration GRACE = Duration.ofSeconds(2);

  private Child() {}

  /** Parses the file on standard input, and answers on standard output. */
  public static void serve(Parser parser) throws IOException {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    // Whatever a library prints must not stand in the answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    ChildOrder order = ChildOrder.read(new DataInputStream(new FileInputStream(FileDescriptor.in)));
    endAfter(order.limits().time().plus(GRACE));
    try (DataOutputStream out = new DataOutputStream(answers)) {
      answer(parser, order, out);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void answer(Parser parser, ChildOrder order, DataOutputStream out)
      throws IOException {
    ParsedDocument draft;
    try {
      draft = parser.parse(order.file(), order.limits());
    } catch (Unparsable e) {
      ChildAnswer.refusal(out, e.reason());
      return;
    } catch (StackOverflowError e) {
      ChildAnswer.refusal(out, "is damaged: it is nested too deeply");
      return;
    } catch (IOException | RuntimeException e) {
      ChildAnswer.refusal(out, Damage.of(order.file(), e));
      return;
    }
    ChildAnswer.draft(out, draft);
  }

  private static void endAfter(Duration time) {
    Thread.ofPlatform()
        .daemon()
        .name("end")
        .start(
            () -> {
              try {
                new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(1);
            });
  }
}
