package dev.bonafide.casework;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.proof.CaseProver;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

/**
 * What leads from a case to something else.
 *
 * @param prover asks for proofs, and looks for them
 * @param links finds the cases that have something in common with one
 * @param known whether the person who acts on a case may know of another one, by its number
 * @param meetings whether transcripts of meetings that someone names come by themselves
 * @param intake reads what is handed in
 */
public record CaseConnections(
    CaseProver prover,
    CaseLinks links,
    BiPredicate<CaseId, Long> known,
    BooleanSupplier meetings,
    CaseIntake intake) {
  /** Where nothing does. */
  public static final CaseConnections NONE = new CaseConnections(CaseProver.none(), CaseLinks.NONE);

  /** Creates those of people of whom nothing else is known. */
  public CaseConnections(CaseProver prover, CaseLinks links) {
    this(prover, links, (_, _) -> false, () -> false, more -> more);
  }

  /** The same for someone who hands something in, and who may know of other cases. */
  public CaseConnections of(CaseIntake handedIn, BiPredicate<CaseId, Long> others) {
    return new CaseConnections(prover, links, others, meetings, handedIn);
  }
}
