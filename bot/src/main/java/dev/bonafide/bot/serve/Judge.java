package dev.bonafide.bot.serve;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.terminal.Engine.Catalogue;
import dev.bonafide.text.Budget;
import dev.bonafide.verdict.Ruling;
import java.util.List;

/** Screens with the catalogue that was made ready when the server started. */
final class Judge implements ScreeningEngine {
  /** No setting bears on a verdict yet. */
  private static final String SETTINGS = "default";

  private final CaseReader reader;
  private final Catalogue catalogue;
  private final long steps;
  private final EngineVersion version;
  private final boolean asksModel;

  /**
   * @param steps that one case may take
   * @param asksModel whether a language model may be asked, too
   */
  Judge(CaseReader reader, Catalogue catalogue, long steps, String version, boolean asksModel) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.steps = steps;
    this.asksModel = asksModel;
    this.version = new EngineVersion(version, catalogue.rules().fingerprint(), SETTINGS);
  }

  /** Makes ready what the first case of each kind would wait for. */
  void warmUp() {
    List<Exhibit> exhibits = List.of(Exhibit.of("message", ExhibitKind.MESSAGES, "Hello."));
    for (SubjectKind kind : SubjectKind.values()) {
      screen(new Submission(kind, null, List.of(), exhibits, List.of()), List.of());
    }
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    try {
      return new Budget(steps)
          .within(() -> catalogue.examiner().examine(reader.readable(handedIn), rulings));
    } catch (Budget.Spent tooMuch) {
      throw CaseTooLarge.inSteps(steps);
    }
  }

  @Override
  public EngineVersion version() {
    return version;
  }

  @Override
  public boolean asksModel() {
    return asksModel;
  }
}
