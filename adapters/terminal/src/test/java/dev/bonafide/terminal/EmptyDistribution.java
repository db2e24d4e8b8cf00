package dev.bonafide.terminal;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Optional;

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
  public Optional<Consultation> consultation() {
    return Optional.empty();
  }

  @Override
  public List<RuleSource> prompts() {
    return List.of();
  }
}
