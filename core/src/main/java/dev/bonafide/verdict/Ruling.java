package dev.bonafide.verdict;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.check.Outcome;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A reviewer's ruling. One under which a finding does not stand takes it out of the sum, and
 * reaches as far as what the reviewer had seen: once the finding rests on anything handed in later,
 * it stands again. One that confirms keeps it there, whatever a second reading says.
 *
 * @param check the finding's
 * @param by who ruled, as the platform identifies them
 * @param reason in their words
 * @param exhibits that were there when they ruled
 * @param inAdvance whether they ruled before anything was found: on what a check finds, whatever
 *     the words, and not on words
 */
public record Ruling(
    String check,
    Disposition disposition,
    String by,
    String reason,
    Set<String> exhibits,
    boolean inAdvance)
    implements SetAside {
  public Ruling {
    exhibits = Set.copyOf(exhibits);
  }

  boolean covers(Outcome.Finding finding) {
    return !disposition.stands()
        && check.equals(finding.check())
        && finding.evidence().stream().allMatch(this::isSeen);
  }

  /** What a reviewer stated they had seen, and entries of watchlists, which the card showed. */
  boolean isSeen(Citation cited) {
    String exhibit = cited.exhibit();
    return cited.isOfWatchlist() || exhibit.equals(Claim.STATED) || exhibits.contains(exhibit);
  }

  /** Whether someone ruled the same for the same reason. */
  boolean isAlike(Ruling other) {
    return by.equals(other.by) && disposition == other.disposition && reason.equals(other.reason);
  }

  /** The ruling on a finding itself that sets it aside, if any does. */
  public static Optional<Ruling> on(Outcome.Finding finding, Collection<Ruling> rulings) {
    return rulings.stream().filter(ruling -> ruling.covers(finding)).findFirst();
  }
}
