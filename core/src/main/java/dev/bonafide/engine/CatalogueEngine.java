package dev.bonafide.engine;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Checks;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Comparisons;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.examination.Lookups;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Contained;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.watchlist.Watchlists;
import java.util.List;
import java.util.function.Consumer;

/** Screens with a catalogue, and with a language model where one is given. */
public final class CatalogueEngine implements ScreeningEngine {
  /** Watchlists alone bear on a verdict, and are named where they are in use. */
  private static final String SETTINGS = "default";

  private final Catalogue catalogue;
  private final CaseReader reader;
  private final long steps;
  private final Examiner examiner;
  private final boolean asksModel;
  private final EngineVersion version;
  private final Consumer<String> mistakes;
  private final Lookups lookups;

  private CatalogueEngine(
      Catalogue catalogue,
      CaseReader reader,
      long steps,
      Examiner examiner,
      boolean asksModel,
      EngineVersion version,
      Consumer<String> mistakes,
      Lookups lookups) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.steps = steps;
    this.examiner = examiner;
    this.asksModel = asksModel;
    this.version = version;
    this.mistakes = mistakes;
    this.lookups = lookups;
  }

  /** Builds an engine that screens with a catalogue. */
  public static Builder builder(Catalogue catalogue) {
    return new Builder(catalogue);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public EngineVersion version() {
    return version;
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return catalogue.rules().meant(note, kind);
  }

  @Override
  public boolean asksModel() {
    return asksModel;
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    try {
      return new Budget(steps)
          .within(
              () ->
                  Contained.telling(
                      mistakes,
                      () -> examiner.examine(reader.readable(handedIn), rulings).with(lookups)));
    } catch (Budget.Spent tooMuch) {
      throw CaseTooLarge.inSteps(steps);
    }
  }

  /**
   * Reads a case without examining it.
   *
   * @throws dev.bonafide.reading.UnreadableExhibit where an exhibit cannot be read, or the case
   *     exceeds the limits
   */
  public CaseFile read(Submission handedIn) {
    return reader.read(handedIn);
  }

  /** Examines a case that was read before, however many steps it takes. */
  public Examination examine(CaseFile caseFile) {
    return new Budget(Long.MAX_VALUE).within(() -> examiner.examine(caseFile).with(lookups));
  }

  /** The same engine that asks a language model, too. */
  public CatalogueEngine consulting(Consultation consultation) {
    return with(examiner.consulting(consultation), true);
  }

  /** The same engine that asks no language model because someone wished so, and says so. */
  public CatalogueEngine alone() {
    return with(examiner.alone(), false);
  }

  /**
   * The same engine for trying one case in many variants: it keeps what rules matched in the latest
   * texts for as long as it lives, so nothing long-running may use it.
   */
  public CatalogueEngine remembering() {
    return with(examiner.with(List.of(catalogue.rules().remembering())), asksModel);
  }

  /**
   * The same engine with watchlists in use.
   *
   * @param lists where the domains stand that many share
   */
  public CatalogueEngine watching(Watchlists watchlists, ReferenceLists lists) {
    Checks checks = catalogue.rules().comparing(Comparisons.onWatchlists(watchlists, lists));
    return new CatalogueEngine(
        catalogue,
        reader,
        steps,
        examiner.with(List.of(checks)),
        asksModel,
        version.watching(watchlists.version()),
        mistakes,
        lookups);
  }

  private CatalogueEngine with(Examiner other, boolean asks) {
    return new CatalogueEngine(catalogue, reader, steps, other, asks, version, mistakes, lookups);
  }

  /** Prepares what the first case of each kind would otherwise wait for. */
  public void warmUp() {
    List<Exhibit> exhibits = List.of(Exhibit.of("message", ExhibitKind.MESSAGES, "Hello."));
    for (SubjectKind kind : SubjectKind.values()) {
      screen(new Submission(kind, null, List.of(), exhibits, List.of()));
    }
  }

  /** What an engine may be given besides its catalogue. */
  public static final class Builder {
    private final Catalogue catalogue;
    private List<ExhibitReader> readers = List.of();
    private CaseLimits limits = CaseLimits.ALONE;
    private String version = "development";
    private Consumer<String> mistakes = _ -> {};
    private Lookups lookups = Lookups.NONE;

    private Builder(Catalogue catalogue) {
      this.catalogue = catalogue;
    }

    /** Readers of formats that need a library; they are tried before the engine's own. */
    public Builder readers(List<? extends ExhibitReader> more) {
      readers = List.copyOf(more);
      return this;
    }

    /** How much one case may hold; without it, as much as {@link CaseLimits#ALONE} allows. */
    public Builder limits(CaseLimits most) {
      limits = most;
      return this;
    }

    /** The version of Bonafide that verdicts are to name. */
    public Builder version(String named) {
      version = named;
      return this;
    }

    /** Who is told, by class and place, where a stage of a screening failed. */
    public Builder mistakes(Consumer<String> told) {
      mistakes = told;
      return this;
    }

    /** Sets what outside evidence can be had here; without it, none can. */
    public Builder lookups(Lookups here) {
      lookups = here;
      return this;
    }

    public CatalogueEngine build() {
      return new CatalogueEngine(
          catalogue,
          new CaseReader(new Readers(readers), limits),
          limits.steps(),
          new Examiner(List.of(catalogue.rules()), catalogue.patterns(), catalogue.weighing()),
          false,
          new EngineVersion(version, catalogue.rules().fingerprint(), SETTINGS),
          mistakes,
          lookups);
    }
  }
}
