package dev.bonafide.consultation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.consultation.request.LineRequest;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks a language model what a line means that someone typed below a verdict, and which of our
 * sentences answer it. It chooses from lists and says nothing else; nothing of its own words is
 * kept.
 */
public final class LineReading {
  /** Answers that are remembered: people press "again", and mail may come twice. */
  private static final int RECENT = 100;

  private final String instructions;
  private final ModelEnsemble model;
  private final AnswerReader reader;
  private final Duration within;

  /**
   * Choice of a model.
   *
   * @param quotes the lines of the evidence that are shown with the sentences
   */
  public record Choice(TypedLine line, List<Citation> quotes) {
    public Choice {
      quotes = List.copyOf(quotes);
    }
  }

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
   */
  public Optional<Choice> of(CaseFile caseFile, LineQuestion question, String line) {
    if (caseFile.readings().stream().allMatch(reading -> reading.exhibit().isPrivate())) {
      return Optional.empty();
    }
    LineRequest asked = LineRequest.of(instructions, caseFile, question, line);
    return model
        .ask(asked.request(), within, json -> reader.line(json, question))
        .getFirst()
        .answer()
        .map(one -> new Choice(one, quotes(one, asked.sheet())));
  }

  private static List<Citation> quotes(TypedLine line, EvidenceSheet sheet) {
    return line.lines().stream()
        .flatMap(number -> sheet.line(number).stream())
        .map(one -> Citation.of(one.reading(), one.utterance(), one.place()))
        .toList();
  }
}
