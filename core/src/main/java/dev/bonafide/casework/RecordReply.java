package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what the one who is vetted says to the verdict, which stays. The person is told what
 * stands now, or nothing where there are no words.
 */
public record RecordReply(String words) implements CaseAction<Optional<Entry.Appealed>> {

  @Override
  public ActionResult<Optional<Entry.Appealed>> on(CaseWork work) {
    if (words.isBlank()) {
      return ActionResult.told(Optional.empty());
    }
    Entry.Appealed said = new Entry.Appealed(work.at(), work.by(), words.strip());
    List<Entry.Appealed> before = work.state().appeals();
    return !before.isEmpty() && said.repeats(before.getLast())
        ? ActionResult.told(Optional.of(before.getLast()))
        : ActionResult.noted(Optional.of(said), List.of(said));
  }
}
