package dev.bonafide.documents.isolation;

import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.IntakeLimits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a parser in a Java of its own, with the same class path, a small heap, no environment and a
 * time limit. A parser that hangs, exhausts its heap or dies is a file that could not be read. The
 * child is always ended before this returns.
 */
public final class Isolation {
  /** Of the child, in MiB: a file of 64 MiB, and what a parser makes of it. */
  private static final int HEAP = 256;

  /** How Java ends where it was told to end on an exhausted heap. */
  private static final int EXHAUSTED = 3;

  /** As many children as there are cores: more would only slow each other down. */
  private static final Semaphore RUNNING =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private final Class<?> main;
  private final Path java;
  private final List<String> more;

  /**
   * Of one parser.
   *
   * @param main its {@code main} calls {@link Child#serve}
   */
  public Isolation(Class<?> main) {
    this(main, List.of());
  }

  /**
   * Of one parser that is told more.
   *
   * @param more arguments of its {@code main}
   */
  public Isolation(Class<?> main, List<String> more) {
    this(main, Path.of(System.getProperty("java.home"), "bin", "java"), more);
  }

  Isolation(Class<?> main, Path java, List<String> more) {
    this.main = main;
    this.java = java;
    this.more = more;
  }

  /**
   * Parses a file.
   *
   * @throws Unparsable if the parser refuses it, breaks a limit or cannot be run
   */
  public ParsedDocument parse(Content content, IntakeLimits limits) throws IOException {
    RUNNING.acquireUninterruptibly();
    try {
      Process child = start();
      Offspring offspring = new Offspring(child);
      try {
        return converse(child, offspring, content, limits);
      } finally {
        offspring.end();
        child.destroyForcibly().onExit().join();
      }
    } finally {
      RUNNING.release();
    }
  }

  private Process start() {
    ProcessBuilder command =
        new ProcessBuilder(
            java.toString(),
            "-Xms8m",
            "-Xmx" + HEAP + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            // What a collection frees goes back to the machine at once.
            "-XX:MaxHeapFreeRatio=10",
            "-XX:MinHeapFreeRatio=5",
            "-XX:-ShrinkHeapInSteps",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    command.command().addAll(more);
    // What is set for this process, tokens among it, is no business of a parser.
    command.environment().clear();
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return command.start();
    } catch (IOException e) {
      throw Unparsable.now("could not be read: the process that reads it did not start");
    }
  }

  private static ParsedDocument converse(
      Process child, Offspring offspring, Content content, IntakeLimits limits) throws IOException {
    Thread.ofVirtual().start(() -> feed(child, content, limits));
    FutureTask<ParsedDocument> answer = new FutureTask<>(() -> listen(child, limits));
    Thread.ofVirtual().start(answer);
    try {
      return offspring.watchedWhile(answer, limits.time());
    } catch (TimeoutException e) {
      throw Unparsable.now("took longer to read than " + limits.time().toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Unparsable.now("was not read: the work was stopped");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Unparsable refused) {
        throw new Unparsable(refused.reason());
      }
      throw new Unparsable(ending(child));
    }
  }

  /** A child that ends early stops listening; its answer says why. */
  private static void feed(Process child, Content content, IntakeLimits limits) {
    try (InputStream file = content.open();
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(child.getOutputStream()))) {
      ChildOrder.write(out, limits, content.size(), file);
    } catch (IOException | RuntimeException e) {
      child.destroy();
    }
  }

  private static ParsedDocument listen(Process child, IntakeLimits limits) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(child.getInputStream()))) {
      return ChildAnswer.read(in, most(limits));
    }
  }

  /** Of an answer, in bytes: no letter has more than four. */
  private static int most(IntakeLimits limits) {
    return (int) Math.min(4L * limits.characters(), (long) HEAP << 20);
  }

  private static String ending(Process child) {
    try {
      if (child.waitFor(1, TimeUnit.SECONDS) && child.exitValue() == EXHAUSTED) {
        return "needs more memory than " + HEAP + " MiB to read";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "is damaged: the process that reads it ended without an answer";
  }
}
