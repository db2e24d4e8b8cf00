package dev.bonafide.terminal;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.consultation.Model;
import dev.bonafide.examination.Examiner;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.prompt.PromptTrial;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.verdict.Pattern;
import java.util.List;
import java.util.function.UnaryOperator;

/** The mind, put together by whoever starts the terminal. */
public interface Engine {

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
   * @throws dev.bonafide.rule.file.BrokenRules with every problem in them
   */
  default Catalogue catalogue(List<RuleSource> sources) {
    return catalogue(sources, OtherCases.NONE);
  }

  /** The same for one run, in which every case is also held against those given with it. */
  Catalogue catalogue(List<RuleSource> sources, OtherCases others);

  /**
   * The same examiner, asking the language models that the settings name; itself where they name
   * none.
   *
   * @throws Refusal where they name one in a way that cannot be used
   */
  default Examiner consulting(Examiner examiner) {
    return consulting(examiner, UnaryOperator.identity());
  }

  /**
   * The same, each model behind another.
   *
   * @param behind puts a model behind what is asked in its place, such as one that listens
   */
  Examiner consulting(Examiner examiner, UnaryOperator<Model> behind);

  /** The same examiner, asking this model alone, whatever the settings name. */
  Examiner asking(Model model, Examiner examiner);

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

  /** Rules and patterns, and who looks with them. */
  public record Catalogue(RuleBook rules, List<Pattern> patterns, Examiner examiner) {
    public Catalogue {
      patterns = List.copyOf(patterns);
    }

    /**
     * The same for whoever tries one case in many ways; nothing that goes on running may have it.
     */
    public Catalogue remembering() {
      return with(examiner.with(List.of(rules.remembering())));
    }

    /** The same rules, looked with by another. */
    public Catalogue with(Examiner other) {
      return new Catalogue(rules, patterns, other);
    }
  }
}
