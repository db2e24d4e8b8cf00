package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Check;
import dev.bonafide.check.Checks;
import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.Consultation;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Contained;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks at a case with every check and weighs what they answered. Same case, same examination. */
public final class Examiner {
  private final List<Checks> checks;
  private final List<Pattern> patterns;
  private final Weighing weighing;
  private final Identification identification;
  private final @Nullable Consultation consultation;
  private final Consulted unasked;

  public Examiner(List<Checks> checks, List<Pattern> patterns, Weighing weighing) {
    this(checks, patterns, weighing, Identification.STANDARD);
  }

  public Examiner(
      List<Checks> checks,
      List<Pattern> patterns,
      Weighing weighing,
      Identification identification) {
    this(checks, patterns, weighing, identification, null, Consulted.NONE);
  }

  private Examiner(
      List<Checks> checks,
      List<Pattern> patterns,
      Weighing weighing,
      Identification identification,
      @Nullable Consultation consultation,
      Consulted unasked) {
    this.checks = List.copyOf(checks);
    this.patterns = List.copyOf(patterns);
    this.weighing = weighing;
    this.identification = identification;
    this.consultation = consultation;
    this.unasked = unasked;
  }

  /** The same that asks language models, too. */
  public Examiner consulting(Consultation asked) {
    return new Examiner(checks, patterns, weighing, identification, asked, unasked);
  }

  /** The same that asks no language model, as someone wishes, and says so. */
  public Examiner alone() {
    return new Examiner(checks, patterns, weighing, identification, null, Consulted.UNWANTED);
  }

  /** The same that looks with others in place of its own checks. */
  public Examiner with(List<Checks> others) {
    return new Examiner(others, patterns, weighing, identification, consultation, unasked);
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
      return consulted(look(caseFile, rulings), rulings, asked -> asked::beside);
    }
    return with(checks.stream().map(Checks::remembering).toList()).inEachWay(caseFile, rulings);
  }

  private Examination inEachWay(CaseFile caseFile, List<Ruling> rulings) {
    Examination judged =
        inEachWay(
            caseFile,
            rulings,
            standing ->
                consulted(
                    standing,
                    rulings,
                    asked ->
                        new ConsultedWays(asked, caseFile, way -> look(way, rulings))::beside));
    return rulings.isEmpty()
        ? judged
        : judged.numberedAs(inEachWay(caseFile, List.of(), standing -> standing));
  }

  private Examination inEachWay(
      CaseFile caseFile, List<Ruling> rulings, UnaryOperator<Examination> further) {
    Heaviest heaviest = new Heaviest();
    caseFile.ways().forEach(way -> heaviest.add(look(way, rulings)));
    return heaviest.among(caseFile, patterns, rulings, further);
  }

  /** Where asking fails, the rules' verdict stands, and that is told. */
  private Examination consulted(
      Examination rules,
      List<Ruling> rulings,
      Function<Consulting, UnaryOperator<Examination>> asking) {
    if (consultation == null) {
      return rules.having(unasked);
    }
    Consulting asked = new Consulting(consultation, patterns, weighing, rulings);
    return Contained.or(
        () -> Consulting.asking(asking.apply(asked).apply(rules)),
        mistake -> rules.having(Consulted.failed(mistake)));
  }

  private Examination look(CaseFile caseFile, List<Ruling> rulings) {
    return Contained.or(
        () -> examined(caseFile, rulings), mistake -> without(caseFile, mistake, rulings));
  }

  /** Without the exhibits that fail by themselves; without any where they fail together. */
  private Examination without(CaseFile caseFile, String mistake, List<Ruling> rulings) {
    List<Reading> sound =
        caseFile.readings().stream()
            .filter(one -> isSound(caseFile.with(List.of(one)), rulings))
            .toList();
    return Contained.or(
        () -> examined(with(sound, caseFile, mistake), rulings),
        again -> examined(with(List.of(), caseFile, again), rulings));
  }

  private boolean isSound(CaseFile alone, List<Ruling> rulings) {
    return Contained.or(
        () -> {
          examined(alone, rulings);
          return true;
        },
        _ -> false);
  }

  /** With some of its exhibits; the others are named. */
  private static CaseFile with(List<Reading> sound, CaseFile caseFile, String mistake) {
    Set<Reading> kept = Set.copyOf(sound);
    return caseFile
        .with(kept)
        .lacking(
            caseFile.readings().stream()
                .filter(one -> !kept.contains(one))
                .map(one -> one.name() + ": examining it failed (" + mistake + ")")
                .toList());
  }

  private Examination examined(CaseFile caseFile, List<Ruling> rulings) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Checks some : checks) {
      for (Check check : some.of(caseFile)) {
        if (check.appliesTo(caseFile.subject().kind())) {
          outcomes.add(look(check, caseFile));
        }
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::check));
    return new Examination(
        caseFile,
        outcomes,
        weighing.weigh(caseFile, outcomes, patterns, rulings),
        new Identifying(identification).in(caseFile));
  }

  /**
   * One check's mistake must not cost the others their say: it is told as one that could not look.
   * Where the work itself is ended there is no verdict at all.
   */
  private static Outcome look(Check check, CaseFile caseFile) {
    Budget.spend(1);
    return Contained.or(
        () -> check.look(caseFile),
        mistake -> new Outcome.Unknown(check.id(), "the check itself failed (" + mistake + ")"));
  }
}
