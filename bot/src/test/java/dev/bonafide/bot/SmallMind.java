package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.consultation.Model;
import dev.bonafide.examination.Examiner;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Engine;
import java.util.List;
import java.util.function.UnaryOperator;

/** The mind with the words that every rule needs and without a rule: the test brings its own. */
final class SmallMind implements Engine {
  private static final EngineFactory USUAL = new EngineFactory();
  private static final List<RuleSource> CONTEXT =
      USUAL.rules().stream().filter(one -> one.path().startsWith("words/context/")).toList();

  private final EngineFactory whole;

  SmallMind() {
    this(USUAL);
  }

  /** The same that asks whom this one asks. */
  SmallMind(EngineFactory whole) {
    this.whole = whole;
  }

  @Override
  public String version() {
    return whole.version();
  }

  @Override
  public String commit() {
    return whole.commit();
  }

  @Override
  public CaseFile read(Submission submission) {
    return whole.read(submission);
  }

  @Override
  public List<RuleSource> rules() {
    return CONTEXT;
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, OtherCases others) {
    return whole.catalogue(sources, others);
  }

  @Override
  public List<RuleSource> prompts() {
    return whole.prompts();
  }

  @Override
  public Consultations consultations(List<RuleSource> sources) {
    return whole.consultations(sources);
  }

  @Override
  public List<PromptRecording> recordings(PromptShelf shelf) {
    return whole.recordings(shelf);
  }

  @Override
  public Examiner consulting(Examiner examiner, UnaryOperator<Model> behind) {
    return whole.consulting(examiner, behind);
  }

  @Override
  public Examiner asking(Model model, Examiner examiner) {
    return whole.asking(model, examiner);
  }
}
