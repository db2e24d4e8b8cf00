package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.SpokenSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In two sentences, describes work in a programming language that the résumé does not mention. The
 * résumé does not mention anything that goes with the language either, but names two others. One
 * sentence may be of someone else's code.
 */
final class StackUnwritten implements Contradiction {
  private static final int FEWEST = 2;

  @Override
  public Optional<Look.Seen> in(
      CaseFile caseFile, List<ResumeLine> resume, List<Dialogue> dialogues) {
    Optional<ResumeLine> listed = listed(resume);
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    return Stacks.WITH_IT.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(one -> resume.stream().noneMatch(line -> one.getValue().standIn(line.words())))
        .flatMap(one -> told(one.getKey(), listed.get(), dialogues).stream())
        .findFirst();
  }

  /** The first line that names a language, where two different ones are named at all. */
  private static Optional<ResumeLine> listed(List<ResumeLine> resume) {
    long named =
        resume.stream()
            .flatMap(
                line ->
                    Stacks.LANGUAGES.in(line.words()).stream()
                        .map(hit -> line.words().word(hit.first())))
            .distinct()
            .count();
    return named < 2
        ? Optional.empty()
        : resume.stream().filter(line -> Stacks.LANGUAGES.standIn(line.words())).findFirst();
  }

  private static Optional<Look.Seen> told(
      String language, ResumeLine listed, List<Dialogue> dialogues) {
    PhraseSet mine =
        PhraseSet.of(
            """
            (we|i) (use|used|are using|were using|work with|worked with|work in|worked in) ~3 L
            (it was|it is|it's|that was|all|everything) ~2 L
            """
                .replace("L", language));
    List<SpokenSentence> said =
        Contradiction.spoken(dialogues)
            .filter(one -> mine.standIn(one.words()))
            .limit(FEWEST)
            .toList();
    return said.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Look.Seen(
                List.of(listed.cited(), said.getFirst().cited(), said.getLast().cited())));
  }
}
