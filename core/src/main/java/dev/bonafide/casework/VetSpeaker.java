package dev.bonafide.casework;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a speaker for the one who is vetted. The person is told the name.
 *
 * @param kind null where it stays as it is
 */
public record VetSpeaker(@Nullable SubjectKind kind, String name) implements CaseAction<String> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.LOOKING;
  }

  @Override
  public ActionResult<String> on(CaseWork work) {
    Submission said = new Submission(kind, name, List.of(), List.of(), List.of(), List.of());
    return ActionResult.judged(name, List.of(new Entry.HandedIn(work.at(), work.by(), said)));
  }
}
