package dev.bonafide.lab.evaluate;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What {@code --out} writes: every prediction, and a page to look at. */
public final class EvaluationFolder {
  private final String name;
  private final Console console;

  public EvaluationFolder(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  public void write(Evaluation evaluation) {
    Path folder = console.folder().resolve(name);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("predictions.jsonl"), lines(evaluation));
      Files.writeString(folder.resolve("index.html"), EvaluationPage.of(evaluation));
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }

  private static String lines(Evaluation evaluation) {
    return evaluation.screened().stream()
        .map(one -> EvaluationJson.prediction(one) + "\n")
        .collect(Collectors.joining());
  }
}
