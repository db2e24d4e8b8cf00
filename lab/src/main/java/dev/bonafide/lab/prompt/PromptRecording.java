package dev.bonafide.lab.prompt;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.prompt.Recorded;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Has a model answer the cases of folders, for its answers to stand in their files. */
public final class PromptRecording {
  /** The next one to be asked would say the same. */
  private static final Set<NoUsableAnswer> FOR_ALL =
      EnumSet.of(NoUsableAnswer.REJECTED, NoUsableAnswer.RESTING, NoUsableAnswer.SPENT);

  private final PromptShelf shelf;
  private final CaseReading reading;
  private final Allowance allowance;
  private final Model model;

  /**
   * Asks this one.
   *
   * @param allowance what one case may cost
   */
  public PromptRecording(PromptShelf shelf, CaseReading reading, Allowance allowance, Model model) {
    this.shelf = shelf;
    this.reading = reading;
    this.allowance = allowance;
    this.model = model;
  }

  /** Provider and model, as it names itself. */
  public String model() {
    return model.name();
  }

  /** Asks about one case. */
  public Take of(PromptFolder folder, PromptCase one, LocalDate on) {
    RecordingModel overheard = new RecordingModel(model);
    Tried tried = Tried.of(shelf, folder, one, reading, allowance, overheard);
    if (tried.open()) {
      return new Take.Unanswered(Tried.OPEN, false, tried.consulted().usage());
    }
    if (!tried.consulted().used()) {
      boolean ends = overheard.silence().filter(FOR_ALL::contains).isPresent();
      return new Take.Unanswered(tried.consulted().reason(), ends, tried.consulted().usage());
    }
    Recorded recorded = new Recorded(model.name(), on, tried.consulted().requests().getFirst());
    String text = CaseFileText.with(one.source().text(), recorded, part(overheard.json()));
    return new Take.Answered(text, tried.wrong(), tried.consulted().usage());
  }

  /** What stands under the only key: the answer was read strictly before. */
  private static String part(String json) {
    return json.substring(json.indexOf(':') + 1, json.lastIndexOf('}'));
  }
}
