package dev.bonafide.slack.inbound;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.slack.Finds;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds someone else's account, a camera that stays off, and a contact of another person, which is
 * a fact; a dozen checks are clear.
 */
public final class KnownSigns implements ScreeningEngine {
  /** Whether what finds something does not answer in time. */
  public volatile boolean isLate;

  private static final Finds ACCOUNT =
      Finds.of(
          "payment-third-party",
          "Wants to be paid through someone else's account",
          Strength.STRONG,
          "friend's account");

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    List<Check> checks = new ArrayList<>();
    checks.add(ACCOUNT);
    checks.add(
        Finds.of(
            "interview-camera",
            "Keeps the camera off when asked",
            Strength.MODERATE,
            "camera is broken"));
    checks.add(
        Finds.of(
                "identity-contact",
                "Shares a contact with another person",
                Strength.STRONG,
                "at +1 555 0100")
            .proved());
    if (isLate) {
      checks.clear();
    }
    for (int look = 0; look < 12; look++) {
      checks.add(new Answering("clear-" + look));
    }
    return new Examiner(List.of(_ -> checks), List.of(), new Weighing())
        .examine(new CaseReader(new Readers(List.of())).readable(handedIn), rulings);
  }

  /** The account, which a note about a salary may mean. */
  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return note.contains("salary")
        ? new MeantFlags(List.of(ACCOUNT.flag()), false)
        : MeantFlags.NONE;
  }

  private record Answering(String id) implements Check {
    @Override
    public boolean appliesTo(SubjectKind kind) {
      return true;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      return new Outcome.Clear(id);
    }
  }

  @Override
  public EngineVersion version() {
    return new EngineVersion("1.0.0", "rules-1", "settings-1");
  }
}
