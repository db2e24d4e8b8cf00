package dev.bonafide.terminal.evaluate;

import dev.bonafide.evaluation.fit.Fit;
import dev.bonafide.evaluation.fit.Folds;
import dev.bonafide.evaluation.fit.Sample;
import dev.bonafide.evaluation.fit.WeightsFile;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What {@code --fit} writes: the weights of findings, fitted to the cases that were screened. */
public final class FittedWeights {
  private final String name;
  private final Console console;

  public FittedWeights(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  /** Writes the file; answers with each case scored by weights that were fitted without it. */
  public Evaluation of(Evaluation screened) {
    Path file = console.folder().resolve(name);
    try {
      List<Sample> samples = screened.samples();
      Map<String, Double> scores = Folds.scores(samples);
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.writeString(file, WeightsFile.text(Fit.of(samples), samples));
      return screened.scored(scores);
    } catch (IllegalArgumentException e) {
      throw new Refusal("--fit " + name + ": " + e.getMessage());
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }
}
