package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Comparison;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.RecentAnswers;
import dev.bonafide.documents.answer.JsonAnswers;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.examination.Examiner;
import dev.bonafide.prompt.CaseReading;
import dev.bonafide.prompt.PromptRecording;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.prompt.PromptTrial;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Engine;
import dev.bonafide.verdict.Pattern;
import dev.bonafide.verdict.PatternReader;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.WeightsReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The parts list of a screening: readers, comparisons, rules, patterns, weighing. */
public final class EngineFactory implements Engine {
  private static final int REMEMBERED_ANSWERS = 200;

  private final CaseReader reader;
  private final Supplier<Optional<Models>> models;

  /** One that asks no language model. */
  public EngineFactory() {
    this(Exports.MESSAGES, CaseLimits.ALONE, Optional::empty);
  }

  /**
   * @param messages of one export that are taken
   * @param limits of one case
   * @param models asked for when they are needed; empty where none is set
   */
  public EngineFactory(int messages, CaseLimits limits, Supplier<Optional<Models>> models) {
    this.models = models;
    this.reader = new CaseReader(new Readers(List.of(new Exports(messages))), limits);
  }

  /** Reads cases; rules are not needed for it. */
  public CaseReader reader() {
    return reader;
  }

  @Override
  public String version() {
    return Optional.ofNullable(EngineFactory.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String commit() {
    return BuildCommit.read();
  }

  @Override
  public CaseFile read(Submission submission) {
    return reader.read(
        submission.kind(), submission.name(), submission.claims(), submission.exhibits());
  }

  @Override
  public List<RuleSource> rules() {
    return ShippedFiles.rules(EngineFactory.class.getClassLoader());
  }

  @Override
  public List<RuleSource> prompts() {
    return ShippedFiles.prompts(EngineFactory.class.getClassLoader());
  }

  @Override
  public Consultations consultations(List<RuleSource> sources) {
    PromptShelf shelf = PromptShelf.read(sources);
    return new Consultations(shelf, new PromptTrial(shelf, reading()));
  }

  private CaseReading reading() {
    return new CaseReading(new JsonAnswers(), this::read);
  }

  @Override
  public List<PromptRecording> recordings(PromptShelf shelf) {
    return models.get().stream()
        .flatMap(
            set ->
                set.all().stream()
                    .map(one -> new PromptRecording(shelf, reading(), set.allowance(), one)))
        .toList();
  }

  @Override
  public Examiner consulting(Examiner examiner, UnaryOperator<Model> behind) {
    return models
        .get()
        .filter(set -> !set.all().isEmpty())
        .map(
            set ->
                consultation(
                    set.all().stream().map(behind).toList(), set.agreement(), set.allowance()))
        .map(examiner::consulting)
        .orElse(examiner);
  }

  @Override
  public Examiner asking(Model model, Examiner examiner) {
    return examiner.consulting(consultation(List.of(model), Agreement.ANY, Allowance.STANDARD));
  }

  Consultation consultation(List<Model> models, Agreement agreement, Allowance allowance) {
    return new Consultation(
        PromptShelf.read(prompts()).book(),
        models,
        agreement,
        new JsonAnswers(),
        new RecentAnswers(REMEMBERED_ANSWERS),
        allowance);
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, OtherCases others) {
    List<Comparison> comparisons = Comparisons.beside(others);
    RuleBook book = RuleBook.read(sources, comparisons);
    List<Pattern> patterns = PatternReader.read(sources, book.ids());
    Weighing weighing = new Weighing(WeightsReader.read(sources));
    return new Catalogue(book, patterns, new Examiner(List.of(book), patterns, weighing));
  }
}
