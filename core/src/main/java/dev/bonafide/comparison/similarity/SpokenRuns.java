package dev.bonafide.comparison.similarity;

import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.CallParticipants;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.SmallWords;
import dev.bonafide.text.TextWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The runs of words in what the subject says, without those that someone who asks says too. */
public final class SpokenRuns {
  private static final int RUN = 5;

  /** So many words of a shared stretch must carry something. */
  private static final int TELLING = 3;

  private static final int MOST_RUNS = 50_000;

  private final Map<List<String>, Utterance> first = new HashMap<>();

  private SpokenRuns() {}

  public static SpokenRuns of(CallParticipants voices) {
    SpokenRuns runs = new SpokenRuns();
    for (Utterance one : voices.said()) {
      if (one.role() == Role.SUBJECT) {
        for (List<String> run : runs(voices.words(one))) {
          if (runs.first.size() < MOST_RUNS) {
            runs.first.putIfAbsent(run, one);
          }
        }
      }
    }
    voices.said().stream()
        .filter(voices::asks)
        .flatMap(one -> runs(voices.words(one)).stream())
        .forEach(runs.first::remove);
    return runs;
  }

  /** What the subject says with a stretch of these words in it; empty if nothing. */
  public Optional<Utterance> sharing(TextWords words) {
    Map<Utterance, Set<String>> shared = new LinkedHashMap<>();
    for (List<String> run : runs(words)) {
      Utterance one = first.get(run);
      if (one != null) {
        Set<String> telling = shared.computeIfAbsent(one, _ -> new HashSet<>());
        run.stream().filter(SmallWords::carry).forEach(telling::add);
      }
    }
    return shared.entrySet().stream()
        .filter(one -> one.getValue().size() >= TELLING)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<List<String>> runs(TextWords words) {
    List<String> all = QuestionAnswer.wordsOf(words);
    return IntStream.rangeClosed(0, Math.min(all.size(), QuestionAnswer.LONGEST) - RUN)
        .mapToObj(at -> all.subList(at, at + RUN))
        .toList();
  }
}
