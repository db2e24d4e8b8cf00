package dev.bonafide.consultation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.consultation.request.LineQuestion;
import dev.bonafide.consultation.request.LineRequest;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks a language model what a line means that someone typed below a verdict, and which of our
 * sentences answer it. It chooses from lists and says nothing else, unless it is to word replies:
 * then a reply is told if code and a second reading find nothing wrong with it, and the case holds
 * nothing that may steer a reader.
 */
public final class LineReading {
  /** Answers that are remembered: people press "again", and mail may come twice. */
  private static final int RECENT = 100;

  private final String instructions;
  private final ModelEnsemble model;
  private final AnswerReader reader;
  private final Duration within;
  private final Optional<Wording> wording;

  /**
   * Instructions for replies that the model words itself; ours alone.
   *
   * @param writing what is added where a reply is asked for
   * @param checking what the second reading of it is told
   */
  public record Wording(String writing, String checking) {
    private static final String HOLDS = "holds";

    /** What the second reading may answer; all but the first is wrong with it. */
    private static final List<String> ANSWERS =
        List.of(HOLDS, "invented", "weakens", "accuses", "decides", "steered", "unfit");
  }

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
    this(instructions, model, reader, within, Optional.empty());
  }

  /**
   * The same where it may also word replies.
   *
   * @param wording empty where it may not
   */
  public LineReading(
      String instructions,
      Model model,
      AnswerReader reader,
      Duration within,
      Optional<Wording> wording) {
    this.wording = wording;
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
    Optional<Wording> worded =
        wording.filter(_ -> !question.sentences().isEmpty() && !SteeringText.isIn(caseFile));
    LineQuestion whole = worded.isPresent() ? question.worded() : question;
    LineRequest asked =
        LineRequest.of(
            instructions + worded.map(Wording::writing).orElse(""), caseFile, whole, line);
    return answer(asked.request(), whole)
        .map(one -> new Choice(one.saying(reply(one, asked, worded)), quotes(one, asked.sheet())));
  }

  private Optional<TypedLine> answer(ModelRequest request, LineQuestion question) {
    return model.ask(request, within, json -> reader.line(json, question)).getFirst().answer();
  }

  /** The reply with names, if nothing is wrong with it. */
  private String reply(TypedLine line, LineRequest asked, Optional<Wording> worded) {
    return worded
        .flatMap(
            one ->
                WordedReply.held(line.reply(), asked.request().evidence(), asked.sheet())
                    .filter(_ -> holds(line.reply(), asked, one)))
        .orElse("");
  }

  /** Whether a second reading finds nothing wrong with a reply; silence is no consent. */
  private boolean holds(String reply, LineRequest asked, Wording wording) {
    return answer(
            asked.checking(wording.checking(), Wording.ANSWERS, reply),
            new LineQuestion(Wording.ANSWERS, List.of(), List.of(), ""))
        .filter(one -> one.meaning().equals(Wording.HOLDS))
        .isPresent();
  }

  private static List<Citation> quotes(TypedLine line, EvidenceSheet sheet) {
    return line.lines().stream()
        .flatMap(number -> sheet.line(number).stream())
        .map(one -> Citation.of(one.reading(), one.utterance(), one.place()))
        .toList();
  }
}
