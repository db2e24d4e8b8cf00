package dev.bonafide.lab.command;

import dev.bonafide.consultation.Model;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.lab.evaluate.AnswersFile;
import dev.bonafide.lab.evaluate.Evaluation;
import dev.bonafide.lab.evaluate.ModeReplay;
import dev.bonafide.lab.evaluate.Replayed;
import dev.bonafide.lab.evaluation.answers.AnswerTape;
import dev.bonafide.lab.evaluation.answers.AnsweredBy;
import dev.bonafide.lab.evaluation.answers.RecordedAnswer;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.OptionValues;
import dev.bonafide.terminal.command.Spec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/** Keeping what language models answer about labeled cases, and judging by it again. */
final class AnswerOptions {
  private static final String ANSWERS = "--answers";
  private static final String RECORD = "--record";
  private static final String BY = "--by";

  private final ParseResult parsed;
  private final Console console;
  private final AnswerTape tape = new AnswerTape();
  private boolean listening;

  AnswerOptions(ParseResult parsed, Console console) {
    this.parsed = parsed;
    this.console = console;
    if (parsed.hasMatchedOption(BY) && !isRecording()) {
      throw new Refusal("--by needs --record FILE, the file to write the answers to");
    }
    if (isRecording() && parsed.hasMatchedOption(ANSWERS)) {
      throw new Refusal(
          "use either --record, which asks a language model, or --answers, which asks none");
    }
  }

  static Spec in(Spec spec) {
    return replaying(spec)
        .option(
            RECORD,
            "FILE",
            "Also writes the answers of the configured language model to this file.")
        .option(BY, "WHO", "With --record: \"readers\" if people answer in place of a model.");
  }

  static Spec replaying(Spec spec) {
    return spec.option(
        ANSWERS,
        "FILE",
        "Uses the answers in this file instead of asking a model. Compares rules alone, the first reading, and both readings.");
  }

  private boolean isRecording() {
    return parsed.hasMatchedOption(RECORD);
  }

  /** The three modes; empty where no one asked for them. */
  Optional<Replayed> replayed(
      Consumer<Consumer<CorpusLine>> source, Distribution distribution, Catalogue rules) {
    return OptionValues.text(parsed, ANSWERS)
        .map(file -> new AnswersFile(file, console).read())
        .map(answers -> ModeReplay.of(source, distribution, rules, answers, console));
  }

  /** What each model is put behind while cases are screened. */
  UnaryOperator<Model> behind() {
    return isRecording() ? this::overheard : UnaryOperator.identity();
  }

  private Model overheard(Model model) {
    if (listening) {
      throw new Refusal(
          "--record stores the answers of one model, but BONAFIDE_LLM_MODEL names several");
    }
    listening = true;
    return tape.over(model);
  }

  /** Refuses to screen a corpus for answers that no one will give. */
  void requireModel() {
    if (isRecording() && !listening) {
      throw new Refusal(
          "--record stores the answers of a language model, but none is used: set"
              + " BONAFIDE_LLM_PROVIDER and BONAFIDE_LLM_MODEL, and leave out --no-llm");
    }
  }

  /** Keeps what was answered, where someone asked for it. */
  void keep(Evaluation evaluation, LocalDate today) {
    AnsweredBy by =
        OptionValues.value(parsed, BY, AnsweredBy::of, List.of("model", "readers"))
            .orElse(AnsweredBy.MODEL);
    OptionValues.text(parsed, RECORD)
        .ifPresent(
            file -> {
              List<RecordedAnswer> heard = evaluation.heard(tape, by, today);
              new AnswersFile(file, console).add(heard);
              console.say(file + ": " + heard.size() + " answers stored");
            });
  }
}
