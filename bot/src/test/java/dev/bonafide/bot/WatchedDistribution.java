package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Distribution;
import java.util.List;
import java.util.Optional;

/** Reads as ever, and looks at what was read. */
final class WatchedDistribution implements Distribution {
  private final Distribution given = new SmallDistribution();
  private String fault = "";

  /** What was wrong with what was read, or nothing. */
  String fault() {
    return fault;
  }

  @Override
  public String version() {
    return given.version();
  }

  @Override
  public String commit() {
    return given.commit();
  }

  @Override
  public CaseFile read(Submission submission) {
    CaseFile read = given.read(submission);
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
    return given.rules();
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, ComparedWith with) {
    return given.catalogue(sources, with);
  }

  @Override
  public CatalogueEngine engine(Catalogue catalogue) {
    return given.engine(catalogue);
  }

  @Override
  public List<RuleSource> prompts() {
    return given.prompts();
  }

  @Override
  public Optional<Consultation> consultation() {
    return given.consultation();
  }
}
