package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Outcome;
import dev.bonafide.verdict.Pattern;
import dev.bonafide.verdict.SetAside;
import dev.bonafide.verdict.Weighing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
   * the one stands that weighs most, and the likeliest of those that weigh the same; what was found
   * in another way is noted, so that no added word makes a finding vanish.
   */
  public Examination examine(CaseFile caseFile, List<SetAside> rulings) {
    List<Examination> ways = caseFile.ways().stream().map(way -> look(way, rulings)).toList();
    Examination most =
        ways.stream()
            .reduce((first, second) -> HEAVIER.compare(second, first) > 0 ? second : first)
            .orElseThrow();
    return ways.size() == 1 ? most : among(ways, most);
  }

  private static Examination among(List<Examination> ways, Examination most) {
    SubjectKind kind = most.caseFile().subject().kind();
    List<CaseFile> others =
        ways.stream()
            .map(Examination::caseFile)
            .filter(way -> way.subject().kind() != kind)
            .toList();
    SortedMap<String, Outcome> outcomes = new TreeMap<>();
    most.outcomes().forEach(outcome -> outcomes.put(outcome.check(), outcome));
    List<Outcome.Finding> elsewhere = new ArrayList<>();
    for (Examination way : ways) {
      for (Outcome outcome : way.outcomes()) {
        if (outcome instanceof Outcome.Finding finding
            && !(outcomes.get(finding.check()) instanceof Outcome.Finding)) {
          outcomes.put(finding.check(), finding);
          elsewhere.add(finding);
        }
      }
    }
    return new Examination(
        most.caseFile().beside(others),
        List.copyOf(outcomes.values()),
        most.assessment().noting(elsewhere),
        most.identifiers());
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
