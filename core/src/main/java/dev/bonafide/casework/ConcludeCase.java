package dev.bonafide.casework;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Records what became of a case; the verdict stays. The person is told what stands now, or nothing
 * where they say no word why.
 */
public record ConcludeCase(Conclusion conclusion, String note)
    implements CaseAction<Optional<Entry.Concluded>> {

  @Override
  public ActionResult<Optional<Entry.Concluded>> on(CaseWork work) {
    if (note.isBlank()) {
      return ActionResult.told(Optional.empty());
    }
    Entry.Concluded said = new Entry.Concluded(work.at(), work.by(), conclusion, note);
    Optional<Entry.Concluded> stands = work.state().concluded().filter(said::repeats);
    return stands.isPresent()
        ? ActionResult.told(stands)
        : ActionResult.noted(Optional.of(said), List.of(said));
  }
}
