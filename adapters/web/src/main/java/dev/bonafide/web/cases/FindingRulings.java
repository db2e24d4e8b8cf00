package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screened;
import java.util.List;
import java.util.Optional;

/** Records what a person rules on a finding of a stored case, and screens it again. */
public final class FindingRulings {
  private final Casebook casebook;
  private final Revision revision;

  public FindingRulings(Casebook casebook, Revision revision) {
    this.casebook = casebook;
    this.revision = revision;
  }

  /**
   * Records it; what stands already, for all that is there, is not recorded again.
   *
   * @param ruling names the finding by its rule
   * @param key that the caller chose; empty for none
   * @return the case with what is different, as JSON
   * @throws Problem where the case or the finding is not there, or no reason is given
   */
  public String rule(long number, FindingRuling ruling, String key, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    if (ruling.lacksReason()) {
      throw new Problem(400, "Say why, in a sentence.");
    }
    String id = Revision.name(number, key);
    Optional<StoredChange> known = StoredChange.under(id, history);
    CaseHistory stood = known.map(one -> one.change().before()).orElse(history);
    Screened was = revision.screened(stood);
    List<Entry> lines = lines(was, ruling, by);
    if (known.isPresent()) {
      return repeated(known.get(), was, lines);
    }
    return FindingRuling.stand(lines, CaseState.of(history))
        ? Revision.unchanged(history, List.of())
        : revision.store(new CaseChange(history, lines), was, id);
  }

  private String repeated(StoredChange known, Screened was, List<Entry> lines) {
    List<Entry> stored = known.change().lines();
    boolean isSame =
        stored.size() == lines.size()
            && stored.getLast() instanceof Entry.Ruled before
            && lines.getLast() instanceof Entry.Ruled again
            && before.finding().equals(again.finding())
            && before.disposition() == again.disposition()
            && before.reason().equals(again.reason());
    if (!isSame) {
      throw IdempotentAnswers.conflict();
    }
    return revision.repeated(known, was);
  }

  private static List<Entry> lines(Screened was, FindingRuling ruling, String by) {
    CalledFindings findings = CalledFindings.of(was.examination().assessment());
    Weighed found =
        findings
            .of(ruling.finding())
            .orElseThrow(
                () ->
                    new Problem(
                        422,
                        "The case has no such finding. Give the ID of a rule that is among the"
                            + " findings of its report."));
    return ruling.lines(findings.entry(found), findings, was.particulars().at(), by);
  }
}
