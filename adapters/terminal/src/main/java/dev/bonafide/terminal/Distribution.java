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

/** What this build of Bonafide brings along, and the language models that its settings name. */
public interface Distribution {

  /** Of Bonafide. */
  String version();

  /** The commit it was built from, with a plus where files were changed since; or unknown. */
  String commit();

  /** The day of that commit, such as {@code 2026-11-27}; empty where it is unknown. */
  default Optional<String> day() {
    return Optional.empty();
  }

  /** Address of newer releases; empty where there are none. */
  default Optional<String> releases() {
    return Optional.empty();
  }

  /**
   * Reads a case; no rule is needed for it.
   *
   * @throws dev.bonafide.reading.UnreadableExhibit for an exhibit that is refused
   */
  CaseFile read(Submission submission);

  /** The catalogue that comes with Bonafide, as its files. */
  List<RuleSource> rules();

  /**
   * Makes a catalogue of files ready.
   *
   * @param with what every case is also compared with
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  Catalogue catalogue(List<RuleSource> sources, ComparedWith with);

  /** The same where each case stands alone. */
  default Catalogue catalogue(List<RuleSource> sources) {
    return catalogue(sources, ComparedWith.NOTHING);
  }

  /** The engine that screens with a catalogue and asks no language model. */
  CatalogueEngine engine(Catalogue catalogue);

  /**
   * How an engine asks the language models that the settings name; empty where they name none.
   *
   * @throws Refusal where they name one in a way that cannot be used
   */
  Optional<Consultation> consultation();

  /** The same engine with the language models that the settings name, unless none is wanted. */
  default CatalogueEngine consulting(CatalogueEngine rules, boolean withoutModel) {
    return withoutModel ? rules.alone() : consultation().map(rules::consulting).orElse(rules);
  }

  /** The consultations that come with Bonafide, as their files. */
  List<RuleSource> prompts();
}
