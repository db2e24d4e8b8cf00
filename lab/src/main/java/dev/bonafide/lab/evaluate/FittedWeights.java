package dev.bonafide.lab.evaluate;

import dev.bonafide.lab.evaluation.fit.CrossValidation;
import dev.bonafide.lab.evaluation.fit.FirstSeen;
import dev.bonafide.lab.evaluation.fit.Fit;
import dev.bonafide.lab.evaluation.fit.Sample;
import dev.bonafide.lab.evaluation.fit.WeightsFile;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.verdict.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code --fit} writes: weights fitted to the cases that were screened, or, where scores are
 * at hand that were given before anybody had read the cases, fitted to these.
 */
public final class FittedWeights {
  private final String name;
  private final List<FirstSeen> seen;
  private final Console console;

  /** With no scores of cases when they were first seen, where there are none. */
  public FittedWeights(String name, List<FirstSeen> seen, Console console) {
    this.name = name;
    this.seen = List.copyOf(seen);
    this.console = console;
  }

  /** Writes the file; answers with each case scored by weights that were fitted without it. */
  public Evaluation of(Evaluation screened) {
    try {
      return seen.isEmpty() ? fitted(screened) : fittedToFirstSeen(screened);
    } catch (IllegalArgumentException e) {
      throw new Refusal("--fit " + name + ": " + e.getMessage());
    }
  }

  private Evaluation fitted(Evaluation screened) {
    List<Sample> samples = screened.samples();
    Map<String, Double> scores = CrossValidation.scores(samples);
    write(WeightsFile.text(Fit.of(samples), samples));
    return screened.scored(
        "Fitted; each case scored by weights fitted to the other four fifths", scores);
  }

  private Evaluation fittedToFirstSeen(Evaluation screened) {
    Weights weights = Fit.ofFirstSeen(seen);
    write(WeightsFile.textOfFirstSeen(weights, seen));
    Map<String, Double> scores = new HashMap<>();
    for (Sample one : screened.samples()) {
      scores.put(one.id(), weights.score(one.grounds().sum(weights)));
    }
    return screened.scored("Fitted to cases as they were first seen", scores);
  }

  private void write(String text) {
    Path file = console.folder().resolve(name);
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }
}
