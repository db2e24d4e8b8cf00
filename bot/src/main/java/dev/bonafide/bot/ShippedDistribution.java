package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.conversation.intent.ModelInterpreter;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.shipped.ShippedCatalogue;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.documents.shipped.ShippedFiles;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.examination.Lookups;
import dev.bonafide.linkage.CaseTraits;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.linkage.ReadTraits;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.text.Budget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Rules, prompts and readers as they are shipped, with the language models that are set. */
public final class ShippedDistribution implements Distribution {
  private final List<ExhibitReader> exports;
  private final CaseLimits limits;
  private final CaseReader reader;
  private final Supplier<Optional<Models>> models;
  private final Supplier<Lookups> lookups;

  /** One that asks no language model. */
  public ShippedDistribution() {
    this(Exports.MESSAGES, CaseLimits.ALONE, Optional::empty, () -> Lookups.NONE);
  }

  /**
   * @param messages of one export that are taken
   * @param limits of one case
   * @param models asked for when they are needed; empty where none is set
   * @param lookups what can be had of outside evidence here
   */
  public ShippedDistribution(
      int messages,
      CaseLimits limits,
      Supplier<Optional<Models>> models,
      Supplier<Lookups> lookups) {
    this.exports = List.of(new Exports(messages));
    this.limits = limits;
    this.models = models;
    this.lookups = lookups;
    this.reader = new CaseReader(new Readers(exports), limits);
  }

  @Override
  public String version() {
    return Optional.ofNullable(ShippedDistribution.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String commit() {
    return BuildCommit.read();
  }

  @Override
  public Optional<String> day() {
    return BuildCommit.day();
  }

  @Override
  public Optional<String> releases() {
    return BuildCommit.releases();
  }

  @Override
  public CaseFile read(Submission submission) {
    return reader.read(submission);
  }

  @Override
  public List<RuleSource> rules() {
    return ShippedFiles.rules();
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, ComparedWith with) {
    return ShippedCatalogue.read(sources, with.adding(Extensions::comparisons));
  }

  @Override
  public CatalogueEngine engine(Catalogue catalogue) {
    return CatalogueEngine.builder(catalogue)
        .readers(exports)
        .limits(limits)
        .version(version())
        .mistakes(ShippedDistribution::log)
        .lookups(lookups.get())
        .build();
  }

  /** No command has a use for a logger, so none is loaded before there is something to say. */
  private static void log(String mistake) {
    LoggerFactory.getLogger(ShippedDistribution.class)
        .warn("a part of a screening failed, and the rest was judged: {}", mistake);
  }

  /** By what stored cases are linked. */
  public TraitSource traits() {
    return new ReadTraits(reader, limits.steps(), new CaseTraits(commonValues()));
  }

  /** Values that many honest people have. */
  public CommonValues commonValues() {
    return CommonValues.of(new ListFiles(rules())::named);
  }

  /** Does some work on what can be read of a case, within the limits of one. */
  public <T> T onReadable(Submission submission, Function<CaseFile, T> work) {
    return new Budget(limits.steps()).within(() -> work.apply(reader.readable(submission)));
  }

  @Override
  public Optional<Consultation> consultation() {
    return models
        .get()
        .filter(set -> !set.all().isEmpty())
        .map(set -> ShippedEngine.consultation(set.all(), set.agreement(), set.allowance()));
  }

  /**
   * Who is asked what plain words below a verdict mean: the first of the models that the settings
   * name, for half the time that a case may take; no one where they name none.
   */
  public Interpreter interpreter() {
    return models
        .get()
        .flatMap(
            set ->
                set.all().stream()
                    .findFirst()
                    .map(
                        model ->
                            ShippedEngine.lineReading(
                                model,
                                set.allowance().deadline().dividedBy(2),
                                set.wordsReplies())))
        .<Interpreter>map(ModelInterpreter::new)
        .orElse(Interpreter.NONE);
  }

  @Override
  public List<RuleSource> prompts() {
    return ShippedFiles.prompts();
  }
}
