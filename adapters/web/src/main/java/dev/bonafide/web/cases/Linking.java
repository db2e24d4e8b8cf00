package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.web.problem.Problem;
import java.time.Instant;
import java.util.List;

/** Takes a link between two stored cases away, with a reason, and brings it back. */
public final class Linking {
  private final Casebook casebook;

  public Linking(Casebook casebook) {
    this.casebook = casebook;
  }

  /**
   * Takes it away; what stands already is not recorded again.
   *
   * @throws Problem where one of the cases is not there, or both are one
   */
  public void unlink(long number, Entry.Unlinked said) {
    if (number == said.other()) {
      throw new Problem(400, "A case has no link to itself.");
    }
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    if (casebook.open(said.other()).isEmpty()) {
      throw CaseNumber.none();
    }
    if (between(number, said.other()).isEmpty()) {
      add(history, said);
    }
  }

  /**
   * Brings it back.
   *
   * @throws Problem where the case is not there, or nobody took the link away
   */
  public void relink(long number, long other, Instant at, String by) {
    if (casebook.open(number).isEmpty()) {
      throw CaseNumber.none();
    }
    List<Unlinked> away = between(number, other);
    if (away.isEmpty()) {
      throw new Problem(404, "No one removed a link between these cases.");
    }
    for (Unlinked one : away) {
      CaseHistory history = casebook.open(one.number()).orElseThrow(CaseNumber::none);
      add(history, new Entry.Undone(at, by, one.line()));
    }
  }

  private List<Unlinked> between(long number, long other) {
    return casebook.unlinked(number).stream()
        .filter(one -> one.otherThan(number) == other)
        .toList();
  }

  private void add(CaseHistory history, Entry line) {
    if (!casebook.add(history, List.of(line), List.of())) {
      throw new Problem(409, "The case changed in the meantime. Send the request again.", 1);
    }
  }
}
