package dev.bonafide.consultation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.request.LineRequest;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.RecentAnswers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks a language model what a line means that someone typed below a verdict. It chooses from a
 * list and says nothing else; nothing of its own words is kept.
 */
public final class LineReading {
  /** Answers that are remembered: people press "again", and mail may come twice. */
  private static final int RECENT = 100;

  private final String instructions;
  private final ModelEnsemble model;
  private final AnswerReader reader;
  private final Duration within;

  /**
   * Asks this model.
   *
   * @param instructions what it is told; ours alone
   * @param within after which no one waits for it any more
   */
  public LineReading(String instructions, Model model, AnswerReader reader, Duration within) {
    this.instructions = instructions;
    this.model = new ModelEnsemble(List.of(model), new RecentAnswers(RECENT));
    this.reader = reader;
    this.within = within;
  }

  /**
   * What a line means; empty where nothing of the case may be sent, or no one answered in time what
   * can be read.
   *
   * @param findings titles of the verdict's findings; the first is number 1
   * @param meanings ids to choose from
   * @param topics ids to choose from as well, or none of them
   */
  public Optional<TypedLine> of(
      CaseFile caseFile,
      List<String> findings,
      List<String> meanings,
      List<String> topics,
      String line) {
    if (caseFile.readings().stream().allMatch(reading -> reading.exhibit().isPrivate())) {
      return Optional.empty();
    }
    ModelRequest request = LineRequest.of(instructions, caseFile, findings, meanings, topics, line);
    return model
        .ask(request, within, json -> reader.line(json, meanings, topics, findings.size()))
        .getFirst()
        .answer();
  }
}
