package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screened;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes back what somebody said last of a stored case, and screens it again. */
public final class Undoing {
  private final Casebook casebook;
  private final Revision revision;

  public Undoing(Casebook casebook, Revision revision) {
    this.casebook = casebook;
    this.revision = revision;
  }

  /**
   * Takes it back.
   *
   * @param line one that it is known to have, so that nothing else is taken back; one that was
   *     taken back already stays so
   * @param key that the caller chose; empty for none
   * @param by who takes back what they said
   * @return the case with what is different, as JSON
   * @throws Problem where the case is not there, there is nothing to take back, or something else
   */
  public String undo(long number, OptionalInt line, String key, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    String id = Revision.name(number, key);
    Optional<StoredChange> known = StoredChange.under(id, history);
    if (known.isPresent()) {
      return repeated(known.get(), line);
    }
    if (line.isPresent() && history.undone().contains(line.getAsInt())) {
      return Revision.unchanged(history, List.of(line.getAsInt()));
    }
    List<Integer> last = CaseState.lastOf(by, history);
    if (last.isEmpty()) {
      throw new Problem(
          422,
          "There is nothing to undo here. What was recorded elsewhere, such as on the page or with"
              + " the API, can only be undone there.");
    }
    if (line.isPresent() && !last.contains(line.getAsInt())) {
      throw new Problem(
          409,
          "Line %d is not in the last change that can be undone. That change ends with line %d of"
                  .formatted(line.getAsInt(), last.getLast())
              + " the history, counting from 0.");
    }
    Screened was = revision.screened(history);
    List<Entry> lines =
        last.stream().<Entry>map(one -> new Entry.Undone(was.particulars().at(), by, one)).toList();
    return revision.store(new CaseChange(history, lines), was, id);
  }

  private String repeated(StoredChange known, OptionalInt line) {
    CaseChange change = known.change();
    boolean isSame = line.isEmpty() || change.undone().contains(line.getAsInt());
    if (change.undone().isEmpty() || !isSame) {
      throw IdempotentAnswers.conflict();
    }
    return revision.repeated(known, revision.screened(change.before()));
  }
}
