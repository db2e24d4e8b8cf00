package dev.bonafide.comparison.dialogue;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Several looks taken as one. */
public final class Looks {
  private Looks() {}

  /**
   * The first that saw something; else that one of them could look; else why the first could not.
   *
   * @param none why no one could look where there is no look at all
   */
  public static Look most(List<Look> looks, Reason none) {
    return first(looks, Look.Seen.class)
        .or(() -> first(looks, Look.Nothing.class))
        .or(() -> looks.stream().findFirst())
        .orElseGet(() -> new Look.Blind(none));
  }

  /** The looks at all recordings as one. */
  public static Look inRecordings(CaseFile caseFile, Function<Reading, Look> look) {
    return most(
        caseFile.readings(ExhibitKind.TRANSCRIPT).map(look).toList(), Reason.of("no-recording"));
  }

  private static Optional<Look> first(List<Look> looks, Class<? extends Look> kind) {
    return looks.stream().filter(kind::isInstance).findFirst();
  }
}
