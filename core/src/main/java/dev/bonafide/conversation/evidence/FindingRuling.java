package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import java.time.Instant;
import java.util.List;

/**
 * What a person rules on a finding.
 *
 * @param finding as they call it
 * @param reason in their words; empty where they gave none
 */
public record FindingRuling(String finding, Disposition disposition, String reason) {

  /** Whether it would take a finding out of the sum and says no word why. */
  public boolean lacksReason() {
    return reason.isBlank() && !disposition.stands();
  }

  /**
   * The lines of the case. Who rules on an entry rules on all that rests on its words: nobody is
   * asked of them again.
   *
   * @param entry the finding that has the entry
   * @param by who rules
   */
  public List<Entry> lines(Weighed entry, CalledFindings findings, Instant at, String by) {
    return findings.ruledWith(entry).stream()
        .<Entry>map(one -> new Entry.Ruled(at, by, one.finding().check(), disposition, reason))
        .toList();
  }

  /**
   * Whether such lines stand already. A ruling reaches as far as what was there: with more
   * evidence, the same words say more.
   */
  public static boolean stand(List<Entry> lines, CaseState state) {
    List<String> there = state.handedIn().exhibits().stream().map(Exhibit::name).toList();
    return lines.stream()
        .allMatch(
            line ->
                line instanceof Entry.Ruled said
                    && state.rulings().stream()
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
