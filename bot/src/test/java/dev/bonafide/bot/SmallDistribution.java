package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The mind with the words that every rule needs and without a rule: the test brings its own. */
final class SmallDistribution implements Distribution {
  private static final ShippedDistribution USUAL = new ShippedDistribution();
  private static final List<RuleSource> CONTEXT =
      USUAL.rules().stream().filter(one -> one.path().startsWith("words/context/")).toList();

  private final ShippedDistribution whole;

  SmallDistribution() {
    this(USUAL);
  }

  /** The same that asks whom this one asks. */
  SmallDistribution(ShippedDistribution whole) {
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
  public Catalogue catalogue(List<RuleSource> sources, ComparedWith with) {
    return whole.catalogue(sources, with);
  }

  @Override
  public CatalogueEngine engine(Catalogue catalogue) {
    return whole.engine(catalogue);
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
  public Optional<Consultation> consultation(UnaryOperator<Model> behind) {
    return whole.consultation(behind);
  }

  @Override
  public Consultation consultation(Model model) {
    return whole.consultation(model);
  }
}
