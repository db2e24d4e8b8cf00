package dev.bonafide.casework;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;

/**
 * Records what a person rules on a finding. A ruling on an entry is one on all that rests on its
 * words: nobody is asked of them again.
 *
 * @param finding its number or the id of its rule
 * @param reason in the person's words; empty where they gave none
 */
public record RuleOnFinding(String finding, Disposition disposition, String reason)
    implements CaseAction<RuleOnFinding.Told> {

  /** Whether it would take a finding out of the sum and says no word why. */
  public boolean lacksReason() {
    return reason.isBlank() && !disposition.stands();
  }

  /** Answer to the person. */
  public sealed interface Told {
    /**
     * The ruling stands.
     *
     * @param isNew whether it did not stand already
     */
    public record Ruled(Weighed entry, boolean isNew) implements Told {}

    /** The ruling needs a reason. */
    public record NoReason(Weighed entry) implements Told {}

    /**
     * The case has no such finding.
     *
     * @param most the highest number that there is
     */
    public record NoFinding(int most) implements Told {}
  }

  @Override
  public ActionResult<Told> on(CaseWork work) {
    CalledFindings findings = CalledFindings.of(work.judged().examination().assessment());
    Optional<Weighed> found = findings.called(finding);
    if (found.isEmpty()) {
      return ActionResult.told(new Told.NoFinding(findings.most()));
    }
    Weighed entry = findings.entry(found.get());
    if (lacksReason()) {
      return ActionResult.told(new Told.NoReason(entry));
    }
    List<Entry.Ruled> lines =
        findings.ruledWith(entry).stream()
            .map(
                one ->
                    new Entry.Ruled(
                        work.at(), work.by(), one.finding().check(), disposition, reason))
            .toList();
    return stand(lines, work.state())
        ? ActionResult.told(new Told.Ruled(entry, false))
        : ActionResult.judged(new Told.Ruled(entry, true), lines);
  }

  /**
   * Whether such lines stand already. A ruling reaches as far as what was there: with more
   * evidence, the same words say more.
   */
  private static boolean stand(List<Entry.Ruled> lines, CaseState state) {
    List<String> there = state.handedIn().exhibits().stream().map(Exhibit::name).toList();
    return lines.stream()
        .allMatch(
            said ->
                state.rulings().stream()
                    .filter(before -> isSame(before, said))
                    .anyMatch(before -> before.exhibits().containsAll(there)));
  }

  private static boolean isSame(Ruling before, Entry.Ruled said) {
    return before.check().equals(said.finding())
        && before.disposition() == said.disposition()
        && before.reason().equals(said.reason())
        && before.by().equals(said.by());
  }
}
