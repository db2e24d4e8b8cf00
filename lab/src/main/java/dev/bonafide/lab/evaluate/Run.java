package dev.bonafide.lab.evaluate;

import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.terminal.Console;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Goes through labeled cases on several threads. Results keep the order of the lines, and only a
 * few cases are held at a time, however long the corpus is.
 */
final class Run implements Consumer<CorpusLine> {
  private final CaseScreening screening;
  private final ExecutorService threads;
  private final int most;
  private final Console console;
  private final Progress progress;
  private final Deque<Future<CaseScreening.Screened>> under = new ArrayDeque<>();
  private final List<CaseScreening.Screened.Predicted> predicted = new ArrayList<>();
  private int unreadable;

  /**
   * @param most how many cases are under way at a time
   */
  Run(CaseScreening screening, ExecutorService threads, int most, Console console) {
    this.screening = screening;
    this.threads = threads;
    this.most = most;
    this.console = console;
    this.progress = new Progress(console);
  }

  @Override
  public void accept(CorpusLine line) {
    under.add(threads.submit(() -> screening.screen(line)));
    while (under.size() >= most) {
      take();
    }
  }

  /** Waits for what is under way. */
  void finish() {
    while (!under.isEmpty()) {
      take();
    }
    progress.clear();
  }

  private void take() {
    try {
      switch (under.remove().get()) {
        case CaseScreening.Screened.Predicted one -> predicted.add(one);
        case CaseScreening.Screened.Unreadable(String where, String why) -> {
          unreadable++;
          progress.clear();
          console.say(where + ": " + why);
        }
      }
      progress.show(predicted.size() + unreadable);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a case could not be screened", e.getCause());
    }
  }

  List<CaseScreening.Screened.Predicted> predicted() {
    return predicted;
  }

  int unreadable() {
    return unreadable;
  }
}
