package dev.bonafide.verdict.pattern;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Findings that mean more together.
 *
 * @param flag what they mean together, with its own strength and wording
 * @param all ids of the checks that must all have found something
 * @param any ids of checks; at least one must have found something; empty asks for none
 * @param within how close together they must stand
 */
public record Pattern(
    RedFlag flag,
    Set<SubjectKind> appliesTo,
    List<String> all,
    List<String> any,
    PatternWindow within) {
  public Pattern {
    appliesTo = Set.copyOf(appliesTo);
    all = List.copyOf(all);
    any = List.copyOf(any);
    if (all.isEmpty() && any.isEmpty()) {
      throw new IllegalArgumentException(flag.id() + " names no findings");
    }
  }

  /** Whether a finding of this check is one of those whose place the pattern takes. */
  public boolean isMember(String check) {
    return all.contains(check) || any.contains(check);
  }

  /** Ids of the checks whose findings it is made of. */
  public List<String> members() {
    return Stream.concat(all.stream(), any.stream()).toList();
  }

  /** Evaluates over outcomes without their case: a line counts as a message. */
  public Optional<Outcome.Finding> over(List<Outcome> outcomes) {
    Subject nobody = new Subject(SubjectKind.CANDIDATE, null);
    return over(outcomes, new CaseFile(nobody, List.of(), List.of()));
  }

  /**
   * Evaluates over the outcomes of a case. What one voice wrote alone counts as one message. A
   * finding of an experimental rule is a member of an experimental pattern only.
   */
  public Optional<Outcome.Finding> over(List<? extends Outcome> outcomes, CaseFile caseFile) {
    List<Outcome.Finding> members = members(outcomes);
    if (!isMet(ids(members))) {
      return Optional.empty();
    }
    Stream<Citation> evidence =
        within == PatternWindow.CASE
            ? members.stream().flatMap(one -> one.evidence().stream())
            : new Window(this, new Places(caseFile)).over(members).stream();
    List<Citation> distinct = evidence.distinct().toList();
    return distinct.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Finding(flag, flag.strength(), distinct, false));
  }

  /** Whether findings of these checks suffice. */
  boolean isMet(Set<String> checks) {
    return checks.containsAll(all) && (any.isEmpty() || any.stream().anyMatch(checks::contains));
  }

  private List<Outcome.Finding> members(List<? extends Outcome> outcomes) {
    return Outcome.findings(outcomes)
        .filter(finding -> isMember(finding.check()))
        .filter(finding -> flag.experimental() || !finding.flag().experimental())
        .sorted(Comparator.comparing(Outcome.Finding::check))
        .toList();
  }

  private static Set<String> ids(List<Outcome.Finding> findings) {
    Set<String> ids = new HashSet<>();
    findings.forEach(finding -> ids.add(finding.check()));
    return ids;
  }
}
