package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.Pattern;
import dev.bonafide.verdict.SetAside;
import dev.bonafide.verdict.Weighing;
import java.util.Comparator;
import java.util.List;

/** Looks at a case with every check and weighs what they answered. Same case, same examination. */
public final class Examiner {
  private static final Comparator<Examination> HEAVIER =
      Comparator.<Examination>comparingInt(one -> one.assessment().verdict().level())
          .thenComparingDouble(one -> one.assessment().sum());

  private final List<Checks> checks;
  private final List<Pattern> patterns;
  private final Weighing weighing;
  private final Identification identification;

  public Examiner(List<Checks> checks, List<Pattern> patterns, Weighing weighing) {
    this(checks, patterns, weighing, Identification.STANDARD);
  }

  public Examiner(
      List<Checks> checks,
      List<Pattern> patterns,
      Weighing weighing,
      Identification identification) {
    this.checks = List.copyOf(checks);
    this.patterns = List.copyOf(patterns);
    this.weighing = weighing;
    this.identification = identification;
  }

  public Examination examine(CaseFile caseFile) {
    return examine(caseFile, List.of());
  }

  /**
   * Looks as always, and weighs without what a reviewer set aside. Of several ways to read a case
   * the one stands that most was found in, and the likelier one where they are equal.
   */
  public Examination examine(CaseFile caseFile, List<SetAside> rulings) {
    List<CaseFile> ways = caseFile.ways();
    Examination most =
        ways.stream()
            .map(way -> look(way, rulings))
            .reduce((first, second) -> HEAVIER.compare(second, first) > 0 ? second : first)
            .orElseThrow();
    SubjectKind kind = most.caseFile().subject().kind();
    List<CaseFile> others = ways.stream().filter(way -> way.subject().kind() != kind).toList();
    return new Examination(
        most.caseFile().beside(others), most.outcomes(), most.assessment(), most.identifiers());
  }

  private Examination look(CaseFile caseFile, List<SetAside> rulings) {
    List<Outcome> outcomes =
        checks.stream()
            .flatMap(some -> some.of(caseFile).stream())
            .filter(check -> check.appliesTo(caseFile.subject().kind()))
            .map(check -> look(check, caseFile))
            .sorted(Comparator.comparing(Outcome::check))
            .toList();
    return new Examination(
        caseFile,
        outcomes,
        weighing.weigh(caseFile, outcomes, patterns, rulings),
        new Identifying(identification).in(caseFile));
  }

  /**
   * One check's mistake must not cost the others their say: it is told as one that could not look.
   */
  private static Outcome look(Check check, CaseFile caseFile) {
    try {
      return check.look(caseFile);
    } catch (RuntimeException mistake) {
      return new Outcome.Unknown(
          check.id(), "the check itself failed (" + mistake.getClass().getSimpleName() + ")");
    }
  }
}
