package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Look;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Reason;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.rule.match.CaseScan;
import dev.bonafide.rule.match.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A red flag from a file, ready to be looked for. */
public final class Rule {
  private final RedFlag flag;
  private final Set<SubjectKind> appliesTo;
  private final Condition when;
  private final Condition noted;
  private final Optional<Condition> demoteWhen;
  private final Supplier<Examples> examples;

  Rule(
      RedFlag flag,
      Set<SubjectKind> appliesTo,
      Condition when,
      Condition noted,
      Optional<Condition> demoteWhen,
      Supplier<Examples> examples) {
    this.flag = flag;
    this.appliesTo = Set.copyOf(appliesTo);
    this.when = when;
    this.noted = noted;
    this.demoteWhen = demoteWhen;
    this.examples = examples;
  }

  public RedFlag flag() {
    return flag;
  }

  public Set<SubjectKind> appliesTo() {
    return appliesTo;
  }

  public Examples examples() {
    return examples.get();
  }

  Condition when() {
    return when;
  }

  Check over(CaseScan scan) {
    return new Check() {
      @Override
      public String id() {
        return flag.id();
      }

      @Override
      public boolean appliesTo(SubjectKind kind) {
        return appliesTo.contains(kind);
      }

      @Override
      public Outcome look(CaseFile caseFile) {
        return outcome(scan);
      }
    };
  }

  /** Condition that it looks for, or else that a reviewer names it. */
  private Look look(CaseScan scan) {
    Look look = when.look(scan);
    return !(look instanceof Look.Seen) && noted.look(scan) instanceof Look.Seen named
        ? named
        : look;
  }

  private Outcome outcome(CaseScan scan) {
    return switch (look(scan)) {
      case Look.Seen(var evidence, var _) when evidence.isEmpty() -> new Outcome.Clear(flag.id());
      case Look.Seen(var evidence, var opposed) -> {
        boolean pieced = isPieced(scan);
        yield new Outcome.Finding(
            flag,
            strength(scan, pieced),
            evidence,
            compares() && evidence.size() > 1,
            opposed,
            pieced || isJoint(when),
            Source.RULES,
            when.proves(scan));
      }
      case Look.Nothing() -> new Outcome.Clear(flag.id());
      case Look.Blind(Reason why) -> new Outcome.Unknown(flag.id(), why);
    };
  }

  /**
   * Whether no sentence of an offer by itself has all that is looked for. In a talk a candidate
   * says one thing in several sentences; an offer has many things to say.
   */
  private boolean isPieced(CaseScan scan) {
    return scan.caseFile().subject().kind() != SubjectKind.CANDIDATE
        && when.look(scan) instanceof Look.Seen
        && !when.proves(scan)
        && !when.isMetAtOnce(scan);
  }

  /** Whether what is quoted tells something only together: pieces that stand near each other. */
  private static boolean isJoint(Condition condition) {
    return switch (condition) {
      case Condition.Near _, Condition.Count _ -> true;
      case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(Rule::isJoint);
      case Condition.All(List<Condition> parts) -> parts.stream().anyMatch(Rule::isJoint);
      case Condition.Says _, Condition.Asked _, Condition.Compares _, Condition.Claims _ -> false;
    };
  }

  private boolean compares() {
    return when instanceof Condition.Compares
        || (when instanceof Condition.All(List<Condition> parts)
            && parts.stream().anyMatch(Condition.Compares.class::isInstance));
  }

  /**
   * Weak where the reviewer's own note says that the doubt was cleared, and at most moderate where
   * no sentence by itself has all that it looks for.
   */
  private Strength strength(CaseScan scan, boolean pieced) {
    boolean cleared = demoteWhen.map(w -> w.look(scan) instanceof Look.Seen).orElse(false);
    if (cleared) {
      return Strength.WEAK;
    }
    boolean strong = flag.strength().atLeast(Strength.STRONG);
    return pieced && strong ? Strength.MODERATE : flag.strength();
  }
}
