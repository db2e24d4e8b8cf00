package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Records what a person decided on a stored case, and what the one who is vetted says to its
 * verdict. Nothing is screened again for any of it.
 */
public final class Deciding {
  private final Casebook casebook;

  public Deciding(Casebook casebook) {
    this.casebook = casebook;
  }

  /**
   * Records it; what stands already is not recorded again.
   *
   * @return what stands now
   * @throws Problem where the case is not there
   */
  public Entry.Concluded record(long number, Entry.Concluded said) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    Optional<Entry.Concluded> stands = CaseState.of(history).concluded().filter(said::repeats);
    if (stands.isPresent()) {
      return stands.get();
    }
    add(history, said);
    return said;
  }

  /**
   * Records a reply; what stands last already is not recorded again.
   *
   * @return what stands now
   * @throws Problem where the case is not there
   */
  public Entry.Appealed record(long number, Entry.Appealed said) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    List<Entry.Appealed> before = CaseState.of(history).appeals();
    if (!before.isEmpty() && isSame(before.getLast(), said)) {
      return before.getLast();
    }
    add(history, said);
    return said;
  }

  private void add(CaseHistory history, Entry line) {
    if (!casebook.add(history, List.of(line), List.of())) {
      throw Revision.changed();
    }
  }

  private static boolean isSame(Entry.Appealed before, Entry.Appealed said) {
    return before.words().equals(said.words()) && before.by().equals(said.by());
  }
}
