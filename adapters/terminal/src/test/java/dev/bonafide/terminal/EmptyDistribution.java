package dev.bonafide.terminal;

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
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A build that brings nothing along: no command that is tested with it gets that far. */
final class EmptyDistribution implements Distribution {
  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public String commit() {
    return "unknown";
  }

  @Override
  public CaseFile read(Submission submission) {
    throw new IllegalStateException("nothing is read");
  }

  @Override
  public List<RuleSource> rules() {
    return List.of();
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, ComparedWith with) {
    throw new IllegalStateException("there is no catalogue");
  }

  @Override
  public CatalogueEngine engine(Catalogue catalogue) {
    throw new IllegalStateException("there is no engine");
  }

  @Override
  public Optional<Consultation> consultation(UnaryOperator<Model> behind) {
    return Optional.empty();
  }

  @Override
  public Consultation consultation(Model model) {
    throw new IllegalStateException("nobody is asked");
  }

  @Override
  public List<RuleSource> prompts() {
    return List.of();
  }

  @Override
  public Consultations consultations(List<RuleSource> sources) {
    throw new IllegalStateException("there are no consultations");
  }

  @Override
  public List<PromptRecording> recordings(PromptShelf shelf) {
    return List.of();
  }
}
