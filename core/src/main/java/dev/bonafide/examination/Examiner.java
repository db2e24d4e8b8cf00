package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.text.Budget;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at a case with every check and weighs what they answered. Same case, same examination. */
public final class Examiner {
  private final List<Checks> checks;
  private final List<Pattern> patterns;
  private final Weighing weighing;
  private final Identification identification;
  private final @Nullable Consultation consultation;
  private final Consulted unasked;

  /** Rules that are one step weaker. */
  private final Set<String> quieted;

  public Examiner(List<Checks> checks, List<Pattern> patterns, Weighing weighing) {
    this(checks, patterns, weighing, Identification.STANDARD);
  }

  public Examiner(
      List<Checks> checks,
      List<Pattern> patterns,
      Weighing weighing,
      Identification identification) {
    this(checks, patterns, weighing, identification, null, Consulted.NONE, Set.of());
  }

  private Examiner(
      List<Checks> checks,
      List<Pattern> patterns,
      Weighing weighing,
      Identification identification,
      @Nullable Consultation consultation,
      Consulted unasked,
      Set<String> quieted) {
    this.checks = List.copyOf(checks);
    this.patterns = List.copyOf(patterns);
    this.weighing = weighing;
    this.identification = identification;
    this.consultation = consultation;
    this.unasked = unasked;
    this.quieted = quieted;
  }

  /** The same that asks language models, too. */
  public Examiner consulting(Consultation asked) {
    return new Examiner(checks, patterns, weighing, identification, asked, unasked, quieted);
  }

  /** The same that asks no language model, as somebody wishes, and says so. */
  public Examiner alone() {
    return new Examiner(
        checks, patterns, weighing, identification, null, Consulted.UNWANTED, quieted);
  }

  /** The same that looks with others in place of its own checks. */
  public Examiner with(List<Checks> others) {
    return new Examiner(others, patterns, weighing, identification, consultation, unasked, quieted);
  }

  /**
   * The same in which the findings of some rules are one step weaker.
   *
   * @param rules the ids of rules that are weak or moderate
   */
  public Examiner quieting(Set<String> rules) {
    return new Examiner(
        checks, patterns, weighing, identification, consultation, unasked, Set.copyOf(rules));
  }

  public Examination examine(CaseFile caseFile) {
    return examine(caseFile, List.of());
  }

  /**
   * Looks as always, and weighs without what a reviewer set aside. Of several ways to read a case
   * the one stands that weighs most, and the likeliest of those that weigh the same; what was found
   * in another way is noted, so that no added word makes a finding vanish.
   */
  public Examination examine(CaseFile caseFile, List<Ruling> rulings) {
    if (caseFile.otherwise().isEmpty()) {
      return consulted(look(caseFile, rulings), rulings);
    }
    return with(checks.stream().map(Checks::remembering).toList()).inEachWay(caseFile, rulings);
  }

  private Examination inEachWay(CaseFile caseFile, List<Ruling> rulings) {
    Heaviest heaviest = new Heaviest();
    caseFile.ways().forEach(way -> heaviest.add(look(way, rulings)));
    return heaviest.among(caseFile, standing -> reread(caseFile, standing, rulings));
  }

  private Examination reread(CaseFile caseFile, Examination standing, List<Ruling> rulings) {
    return consultation == null
        ? standing.having(unasked)
        : new ConsultedWays(
                new Consulting(consultation, patterns, weighing, rulings),
                caseFile,
                way -> look(way, rulings))
            .beside(standing);
  }

  private Examination consulted(Examination rules, List<Ruling> rulings) {
    return consultation == null
        ? rules.having(unasked)
        : new Consulting(consultation, patterns, weighing, rulings).beside(rules);
  }

  private Examination look(CaseFile caseFile, List<Ruling> rulings) {
    List<Outcome> outcomes =
        checks.stream()
            .flatMap(some -> some.of(caseFile).stream())
            .filter(check -> check.appliesTo(caseFile.subject().kind()))
            .map(check -> quieter(look(check, caseFile)))
            .sorted(Comparator.comparing(Outcome::check))
            .toList();
    return new Examination(
        caseFile,
        outcomes,
        weighing.weigh(caseFile, outcomes, patterns, rulings),
        new Identifying(identification).in(caseFile));
  }

  private Outcome quieter(Outcome outcome) {
    return outcome instanceof Outcome.Finding finding && quieted.contains(finding.check())
        ? finding.asQuieted()
        : outcome;
  }

  /**
   * One check's mistake must not cost the others their say: it is told as one that could not look.
   * Where the work itself is ended there is no verdict at all.
   */
  private static Outcome look(Check check, CaseFile caseFile) {
    Budget.spend(1);
    try {
      return check.look(caseFile);
    } catch (Budget.Ended ended) {
      throw ended;
    } catch (RuntimeException mistake) {
      return new Outcome.Unknown(
          check.id(), "the check itself failed (" + mistake.getClass().getSimpleName() + ")");
    }
  }
}
