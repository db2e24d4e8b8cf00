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
import dev.bonafide.prompt.PromptTrial;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What this build of Bonafide brings along, and the language models that its settings name. */
public interface Distribution {

  /** Of Bonafide. */
  String version();

  /** The commit it was built from, with a plus where files were changed since; or unknown. */
  String commit();

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
  default Optional<Consultation> consultation() {
    return consultation(UnaryOperator.identity());
  }

  /**
   * The same, each model behind another.
   *
   * @param behind puts a model behind what is asked in its place, such as one that listens
   */
  Optional<Consultation> consultation(UnaryOperator<Model> behind);

  /** How an engine asks this model alone, whatever the settings name. */
  Consultation consultation(Model model);

  /** The consultations that come with Bonafide, as their files. */
  List<RuleSource> prompts();

  /**
   * Reads consultations.
   *
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  Consultations consultations(List<RuleSource> sources);

  /**
   * One for each language model that the settings name, to have it answer the cases of
   * consultations; none where none is set.
   *
   * @throws Refusal where they name one in a way that cannot be used
   */
  List<PromptRecording> recordings(PromptShelf shelf);

  /** What a language model may be asked, and how the cases beside it are tried. */
  public record Consultations(PromptShelf shelf, PromptTrial trial) {}
}
