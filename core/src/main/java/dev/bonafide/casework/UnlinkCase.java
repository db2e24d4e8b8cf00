package dev.bonafide.casework;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.linkage.Unlinked;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the link to another case away; the verdict stays. What stands already is not recorded
 * again. The caller holds that the person may know of the other case, and tells its number.
 *
 * @param away finds the links of a case that were taken away
 * @param other the other case's number
 */
public record UnlinkCase(Function<CaseId, List<Unlinked>> away, long other, String reason)
    implements CaseAction<Long> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.LINKS;
  }

  @Override
  public ActionResult<Long> on(CaseWork work) {
    boolean isAway =
        away.apply(work.history().id()).stream()
            .anyMatch(one -> one.otherThan(work.history().id().number()) == other);
    return isAway
        ? ActionResult.told(other)
        : ActionResult.noted(
            other, List.of(new Entry.Unlinked(work.at(), work.by(), other, reason)));
  }
}
