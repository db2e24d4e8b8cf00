package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * How much calls for a check: a finding that can be relied on by itself, since it is decisive, its
 * rule has proved right, it shows in {@value #PIECES} sentences, or a second reading or a reviewer
 * upheld it; or two, one of them at least moderate; or weak ones of {@value #WEAK_GROUPS} groups.
 * Those that stand together rest on different sentences: one sentence is one piece of evidence,
 * however many rules it fires. What a rule finds in several sentences is one statement if each is
 * only a part.
 *
 * <p>Of 310 cases that nobody had read, a lone finding of at least moderate strength stood in 14
 * frauds and 22 genuine ones if it was not decisive, and one with any other beside it in 48 and 7:
 * ADR 60.
 */
final class CheckThreshold {
  /** Weak findings of so many groups call for a check. */
  static final int WEAK_GROUPS = 3;

  /** A finding of at least moderate strength that shows in so many sentences. */
  static final int PIECES = 3;

  private final Grounds statements;
  private final TrackRecord shown;
  private final List<Ruling> rulings;

  CheckThreshold(Grounds statements, TrackRecord shown, List<Ruling> rulings) {
    this.statements = statements;
    this.shown = shown;
    this.rulings = rulings;
  }

  /**
   * Whether these are enough.
   *
   * @param all the findings, and what patterns made of them
   */
  boolean isReached(
      List<Outcome.Finding> all, List<Outcome.Finding> findings, List<EvidenceSum.Met> patterns) {
    return all.stream().anyMatch(this::sufficesAlone)
        || findings.stream()
            .filter(one -> isTelling(one, patterns))
            .anyMatch(one -> isBesideAnother(one, findings))
        || areOfGroups(findings, new ArrayList<>(), WEAK_GROUPS);
  }

  private boolean isBesideAnother(Outcome.Finding one, List<Outcome.Finding> findings) {
    return findings.stream()
        .anyMatch(other -> !other.equals(one) && statements.areApart(one, other));
  }

  private boolean sufficesAlone(Outcome.Finding finding) {
    return finding.strength().atLeast(Strength.MODERATE)
        && switch (finding.by()) {
          case RULES ->
              finding.strength() == Strength.DECISIVE
                  || shown.isProven(finding.check())
                  || statements.pieces(finding) >= PIECES
                  || Ruling.isConfirmed(finding, rulings);
          case MODEL -> false;
          case RULES_UPHELD, MODEL_UPHELD -> true;
        };
  }

  /** By itself, or as a piece of something that is telling. */
  private static boolean isTelling(Outcome.Finding finding, List<EvidenceSum.Met> patterns) {
    return finding.strength().atLeast(Strength.MODERATE)
        || patterns.stream()
            .anyMatch(
                met ->
                    met.finding().strength().atLeast(Strength.MODERATE)
                        && met.pattern().isMember(finding.check()));
  }

  /** Whether so many more can be chosen, each of another group and on other words than the rest. */
  private boolean areOfGroups(
      List<Outcome.Finding> findings, List<Outcome.Finding> chosen, int wanted) {
    if (chosen.size() == wanted) {
      return statements.areAllApart(chosen);
    }
    for (int next = 0; next < findings.size(); next++) {
      Outcome.Finding one = findings.get(next);
      boolean differs =
          chosen.stream()
              .allMatch(
                  other ->
                      !one.flag().group().equals(other.flag().group())
                          && statements.areApart(one, other));
      if (differs) {
        chosen.add(one);
        if (areOfGroups(findings.subList(next + 1, findings.size()), chosen, wanted)) {
          return true;
        }
        chosen.removeLast();
      }
    }
    return false;
  }
}
