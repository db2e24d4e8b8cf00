package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes back what the person said last of a case.
 *
 * @param line one that it is known to have, so that nothing else is taken back; empty for any
 */
public record UndoChange(OptionalInt line) implements CaseAction<UndoChange.Told> {

  /** Answer to the person. */
  public sealed interface Told {
    /** Lines that were taken back, in their order, at least one. */
    public record Undone(List<Integer> lines) implements Told {
      public Undone {
        lines = List.copyOf(lines);
      }
    }

    /** The line was taken back before, and stays so. */
    public record Already(int line) implements Told {}

    /** The person said nothing that can be taken back. */
    public record Nothing() implements Told {}

    /**
     * The line is not in what the person said last.
     *
     * @param last the line with which that ends
     */
    public record OtherLine(int line, int last) implements Told {}
  }

  @Override
  public ActionResult<Told> on(CaseWork work) {
    if (line.isPresent() && work.history().undone().contains(line.getAsInt())) {
      return ActionResult.told(new Told.Already(line.getAsInt()));
    }
    List<Integer> last = CaseState.lastOf(work.by(), work.history());
    if (last.isEmpty()) {
      return ActionResult.told(new Told.Nothing());
    }
    if (line.isPresent() && !last.contains(line.getAsInt())) {
      return ActionResult.told(new Told.OtherLine(line.getAsInt(), last.getLast()));
    }
    return ActionResult.judged(
        new Told.Undone(last),
        last.stream().map(one -> new Entry.Undone(work.at(), work.by(), one)).toList());
  }
}
