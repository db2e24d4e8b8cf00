package dev.bonafide.lab.scorecard;

import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.lab.evaluation.scorecard.AddedFigures;
import dev.bonafide.lab.evaluation.scorecard.Judged;
import dev.bonafide.lab.evaluation.scorecard.Scorecard;
import dev.bonafide.lab.evaluation.scorecard.SwapFigures;
import dev.bonafide.lab.evaluation.swap.Swaps;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes a scorecard of labeled cases, several at a time. */
public final class Scoring {
  private static final int STACK = 4 << 20;

  private final CatalogueEngine engine;
  private final int threads;
  private final Console console;

  /**
   * Screens on several threads.
   *
   * @param threads at least 1
   */
  public Scoring(CatalogueEngine engine, int threads, Console console) {
    this.engine = engine;
    this.threads = threads;
    this.console = console;
  }

  /** Every figure, swaps and additions with them. */
  public Scorecard whole(Sourced corpus) {
    Trials trials = new Trials(engine.remembering(), true);
    List<Trials.Tried> tried = run("trying", corpus, trials);
    return card(corpus, tried)
        .with(
            SwapFigures.of(
                Swaps.all(), tried.stream().flatMap(one -> one.swapped().stream()).toList()),
            AddedFigures.of(tried.stream().flatMap(one -> one.added().stream()).toList()));
  }

  /** The figures of the cases as they are. */
  public Scorecard plain(Sourced corpus) {
    return card(corpus, run("screening", corpus, new Trials(engine, false)));
  }

  private static Scorecard card(Sourced corpus, List<Trials.Tried> tried) {
    List<Judged> judged = tried.stream().map(Trials.Tried::judged).toList();
    int unread = corpus.cases().size() - judged.size();
    return Scorecard.of(judged, corpus.unreadable() + unread);
  }

  private List<Trials.Tried> run(String what, Sourced corpus, Trials trials) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads, Scoring::daemon)) {
      List<Future<Trials.Tried>> under = new ArrayList<>();
      for (Sourced.Case one : corpus.cases()) {
        under.add(pool.submit((Callable<Trials.Tried>) () -> trials.of(one)));
      }
      Bar bar = new Bar(console, what, under.size());
      List<Trials.Tried> done = new ArrayList<>();
      for (int at = 0; at < under.size(); at++) {
        bar.show(at);
        take(corpus.cases().get(at), under.get(at), done);
      }
      bar.clear();
      return done;
    }
  }

  private void take(Sourced.Case one, Future<Trials.Tried> under, List<Trials.Tried> done) {
    try {
      done.add(under.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof UnreadableExhibit unreadable)) {
        throw new IllegalStateException(one.labelled().id() + " could not be tried", e.getCause());
      }
      console.say(one.labelled().id() + ": " + unreadable.exhibit() + ": " + unreadable.reason());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "scoring", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
