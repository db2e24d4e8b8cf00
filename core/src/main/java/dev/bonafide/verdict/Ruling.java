package dev.bonafide.verdict;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.check.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A reviewer's ruling that takes a finding out of the sum. It reaches as far as what the reviewer
 * had seen: once the finding rests on anything handed in later, it stands again.
 *
 * @param check the finding's
 * @param disposition one under which the finding does not stand
 * @param by who ruled, as the platform identifies them
 * @param reason in their words
 * @param exhibits that were there when they ruled
 */
public record Ruling(
    String check, Disposition disposition, String by, String reason, Set<String> exhibits) {
  public Ruling {
    exhibits = Set.copyOf(exhibits);
    if (disposition.stands()) {
      throw new IllegalArgumentException(check + " stands as " + disposition.id());
    }
  }

  boolean covers(Outcome.Finding finding) {
    return check.equals(finding.check())
        && finding.evidence().stream().allMatch(cited -> exhibits.contains(cited.exhibit()));
  }

  /** The ruling on an outcome, if any covers it. */
  static Optional<Ruling> on(Outcome outcome, Collection<Ruling> rulings) {
    return outcome instanceof Outcome.Finding finding
        ? rulings.stream().filter(ruling -> ruling.covers(finding)).findFirst()
        : Optional.empty();
  }
}
