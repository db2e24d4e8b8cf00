package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import java.util.List;

/**
 * Takes one line of a case back, such as a link that was taken away or a meeting that was named, no
 * matter who added it. The case is judged again where the line brought evidence.
 *
 * @param line its place among the entries, from 0
 */
public record TakeBackLine(int line) implements CaseAction<Integer> {

  @Override
  public ActionResult<Integer> on(CaseWork work) {
    if (work.history().undone().contains(line)) {
      return ActionResult.told(line);
    }
    List<Entry.Undone> lines = List.of(new Entry.Undone(work.at(), work.by(), line));
    return work.history().entries().get(line) instanceof Entry.HandedIn in
            && !in.submission().exhibits().isEmpty()
        ? ActionResult.judged(line, lines)
        : ActionResult.noted(line, lines);
  }
}
