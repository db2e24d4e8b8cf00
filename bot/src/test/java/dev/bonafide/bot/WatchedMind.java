package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.consultation.Model;
import dev.bonafide.examination.Examiner;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Engine;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads as ever, and looks at what was read. */
final class WatchedMind implements Engine {
  private final Engine mind = new SmallMind();
  private String fault = "";

  /** What was wrong with what was read, or nothing. */
  String fault() {
    return fault;
  }

  @Override
  public String version() {
    return mind.version();
  }

  @Override
  public String commit() {
    return mind.commit();
  }

  @Override
  public CaseFile read(Submission submission) {
    CaseFile read = mind.read(submission);
    read.readings().forEach(this::look);
    return read;
  }

  private void look(Reading reading) {
    long lines = reading.text().chars().filter(c -> c == '\n').count() + 1;
    for (Utterance utterance : reading.utterances()) {
      int end = utterance.span().end();
      if (utterance.span().start() < 0 || end > reading.text().length()) {
        fault = reading.name() + ": " + utterance.span() + " lies outside the text";
      }
      if (utterance.line() < 1 || utterance.line() > lines) {
        fault = reading.name() + ": line " + utterance.line() + " of " + lines;
      }
      if (utterance.at() != null && !Double.isFinite(utterance.at().seconds())) {
        fault = reading.name() + ": " + utterance.at() + " is no time";
      }
    }
  }

  @Override
  public List<RuleSource> rules() {
    return mind.rules();
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, OtherCases others) {
    return mind.catalogue(sources, others);
  }

  @Override
  public List<RuleSource> prompts() {
    return mind.prompts();
  }

  @Override
  public Consultations consultations(List<RuleSource> sources) {
    return mind.consultations(sources);
  }

  @Override
  public List<PromptRecording> recordings(PromptShelf shelf) {
    return mind.recordings(shelf);
  }

  @Override
  public Examiner consulting(Examiner examiner, UnaryOperator<Model> behind) {
    return mind.consulting(examiner, behind);
  }

  @Override
  public Examiner asking(Model model, Examiner examiner) {
    return mind.asking(model, examiner);
  }
}
