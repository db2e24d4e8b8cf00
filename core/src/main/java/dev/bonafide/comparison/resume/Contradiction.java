package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.DialogueTurn;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a résumé says one way and its writer another. Each pair of statements stands for
 * itself, so that nothing added to either side clears it.
 */
interface Contradiction {
  Optional<Look.Seen> in(CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues);

  /** What the subject says, sentence by sentence; of long cases only one is held at a time. */
  static Stream<SpokenSentence> spoken(List<Dialogue> dialogues) {
    return dialogues.stream()
        .flatMap(dialogue -> dialogue.turns().stream())
        .filter(DialogueTurn::bySubject)
        .flatMap(SpokenSentence::of);
  }
}
