package dev.bonafide.lab.evaluate;

import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.lab.evaluation.AskedFigures;
import dev.bonafide.lab.evaluation.Measures;
import dev.bonafide.lab.evaluation.answers.AnswerTape;
import dev.bonafide.lab.evaluation.answers.AnsweredBy;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.terminal.Console;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.testkit.evaluation.RuleFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A corpus, screened and measured.
 *
 * @param screened in the order of the corpus
 * @param unreadable lines that were no case, or could not be read
 * @param tookMs milliseconds of wall time, reading with it
 */
public record Evaluation(
    List<CaseScreening.Screened.Predicted> screened, int unreadable, double tookMs) {
  public Evaluation {
    screened = List.copyOf(screened);
  }

  /**
   * Screens whatever the source hands on.
   *
   * @param threads at least 1
   */
  public static Evaluation of(
      Consumer<Consumer<CorpusLine>> source, CatalogueEngine engine, int threads, Console console) {
    return of(source, new CaseScreening(engine), threads, console);
  }

  private static Evaluation of(
      Consumer<Consumer<CorpusLine>> source,
      CaseScreening screening,
      int threads,
      Console console) {
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads, Evaluation::daemon)) {
      Run run = new Run(screening, pool, 4 * threads, console);
      source.accept(run);
      run.finish();
      double tookMs = Math.round((System.nanoTime() - start) / 1e3) / 1e3;
      return new Evaluation(run.predicted(), run.unreadable(), tookMs);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "screening", 4 << 20);
    thread.setDaemon(true);
    return thread;
  }

  public List<Prediction> predictions() {
    return screened.stream().map(CaseScreening.Screened.Predicted::prediction).toList();
  }

  /** What asking language models came to; empty where none is set. */
  public Optional<AskedFigures> asked() {
    return AskedFigures.of(beside().map(CaseScreening.Screened.Beside::consulted).toList());
  }

  /** What was answered about the cases while someone listened. */
  public List<RecordedAnswer> heard(AnswerTape tape, AnsweredBy by, LocalDate on) {
    return screened.stream()
        .flatMap(
            one ->
                one.beside().stream()
                    .flatMap(
                        beside ->
                            tape.of(one.prediction().id(), beside.consulted(), by, on).stream()))
        .toList();
  }

  /** What the rules alone said of the cases; empty where no language model is set. */
  public List<Prediction> alone() {
    return beside().map(CaseScreening.Screened.Beside::alone).toList();
  }

  private Stream<CaseScreening.Screened.Beside> beside() {
    return screened.stream().flatMap(one -> one.beside().stream());
  }

  public Measures measures() {
    return Measures.of(predictions());
  }

  public SortedMap<String, Measures> bySubject() {
    return Measures.bySubject(predictions());
  }

  public List<RuleFigures> rules() {
    return Prediction.byRule(predictions());
  }

  /** 0 where nothing was screened. */
  public double casesPerSecond() {
    return tookMs <= 0 ? 0 : screened.size() / tookMs * 1000;
  }
}
