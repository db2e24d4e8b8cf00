package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.CallParticipants;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.VoiceSayings;
import dev.bonafide.text.TextWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares what a third voice tells someone to say with what the subject says next. Counts if the
 * subject says exactly that right away. One word is enough, because the voice can be heard giving
 * the instruction. Greetings, and words that the other side said before, do not count.
 */
public final class ToldAnswers implements Comparison {
  private static final int LONGEST = 12;

  /** In utterances. */
  private static final int MOST_BACK = 20;

  private static final Set<String> GREETINGS = Set.of("hello", "hi", "hey", "bye", "love");

  @Override
  public String name() {
    return "told-answer";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return Looks.inRecordings(caseFile, reading -> look(CallParticipants.of(reading)));
  }

  private static Look look(CallParticipants voices) {
    List<Utterance> said = voices.said();
    if (voices.asking().isEmpty() || said.stream().noneMatch(voices::isThird)) {
      return new Look.Blind("the recording has no third voice");
    }
    return voices.answered(
        IntStream.range(0, said.size() - 1)
            .filter(at -> voices.isThird(said.get(at)) && said.get(at + 1).role() == Role.SUBJECT)
            .filter(at -> isTold(voices, at)));
  }

  private static boolean isTold(CallParticipants voices, int at) {
    TextWords order = voices.words(voices.said().get(at));
    TextWords answer = voices.words(voices.said().get(at + 1));
    if (order.count() > LONGEST
        || !VoiceSayings.TELLS.standIn(order)
        || VoiceSayings.BELONGS.standIn(order)
        || VoiceSayings.HEARD.standIn(answer)) {
      return false;
    }
    Set<String> answered = CallParticipants.telling(answer);
    Set<String> own = new HashSet<>(answered);
    own.removeAll(GREETINGS);
    own.removeAll(askedBefore(voices, at));
    return !own.isEmpty() && CallParticipants.telling(order).containsAll(answered);
  }

  /** The words of the last one who asked. */
  private static Set<String> askedBefore(CallParticipants voices, int at) {
    for (int before = at - 1; before >= Math.max(0, at - MOST_BACK); before--) {
      Utterance one = voices.said().get(before);
      if (voices.asks(one)) {
        return CallParticipants.telling(voices.words(one));
      }
    }
    return Set.of();
  }
}
