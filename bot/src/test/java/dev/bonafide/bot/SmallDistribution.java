package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.terminal.Distribution;
import java.util.List;
import java.util.Optional;

/** The mind with the words that every rule needs and without a rule: the test brings its own. */
public final class SmallDistribution implements Distribution {
  private static final ShippedDistribution USUAL = new ShippedDistribution();
  private static final List<RuleSource> CONTEXT =
      USUAL.rules().stream().filter(one -> one.path().startsWith("words/context/")).toList();

  private final ShippedDistribution whole;
  private final Optional<String> day;

  /** One that asks no language model. */
  public SmallDistribution() {
    this(USUAL);
  }

  /** The same that asks whom this one asks. */
  SmallDistribution(ShippedDistribution whole) {
    this(whole, Optional.empty());
  }

  private SmallDistribution(ShippedDistribution whole, Optional<String> day) {
    this.whole = whole;
    this.day = day;
  }

  /** Distribution whose sources are of a day. */
  static SmallDistribution of(String day) {
    return new SmallDistribution(USUAL, Optional.of(day));
  }

  @Override
  public Optional<String> day() {
    return day;
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
  public Optional<Consultation> consultation() {
    return whole.consultation();
  }
}
