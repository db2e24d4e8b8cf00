package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.check.Reason;
import dev.bonafide.comparison.dialogue.CallParticipants;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.VoiceSayings;
import dev.bonafide.text.TextWords;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Compares what a third voice says after a question with what the subject says next. Counts if the
 * subject repeats the answer that the voice gave. The voice must ask nothing, say little, and have
 * no stated part in the call. Works only with a recording.
 */
public final class EchoedAnswers implements Comparison {
  private static final int LONGEST = 12;
  private static final int SHARED = 2;

  @Override
  public String name() {
    return "echoed-answer";
  }

  @Override
  public Look look(CaseFile caseFile) {
    return Looks.inRecordings(caseFile, reading -> look(CallParticipants.of(reading)));
  }

  private static Look look(CallParticipants voices) {
    if (voices.asking().isEmpty()) {
      return new Look.Blind(Reason.of("no-questions"));
    }
    List<Utterance> said = voices.said();
    return voices.answered(IntStream.range(1, said.size() - 1).filter(at -> isFed(voices, at)));
  }

  private static boolean isFed(CallParticipants voices, int at) {
    List<Utterance> said = voices.said();
    Utterance before = said.get(breaksOff(voices, at - 1) ? at - 2 : at - 1);
    Utterance after = said.get(at + 1);
    return voices.asks(before)
        && voices.isThird(said.get(at))
        && after.role() == Role.SUBJECT
        && isEchoed(voices.words(before), voices.words(said.get(at)), voices.words(after));
  }

  /** Whether the subject stopped in the middle of an answer to the one before. */
  private static boolean breaksOff(CallParticipants voices, int at) {
    Utterance last = voices.said().get(at);
    return at > 0
        && last.role() == Role.SUBJECT
        && voices.reading().words(last).stripTrailing().endsWith(",");
  }

  private static boolean isEchoed(TextWords question, TextWords voice, TextWords answer) {
    if (voice.count() > LONGEST
        || VoiceSayings.BELONGS.standIn(voice)
        || VoiceSayings.HEARD.standIn(answer)
        || VoiceSayings.TO_BE_REPEATED.standIn(question)) {
      return false;
    }
    Set<String> fed = CallParticipants.telling(voice);
    fed.removeAll(CallParticipants.telling(question));
    int all = fed.size();
    fed.retainAll(CallParticipants.telling(answer));
    return fed.size() >= SHARED && 2 * fed.size() >= all;
  }
}
