package dev.bonafide.testkit.growth;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import java.util.List;

/** A talk as a recording of it would tell. */
final class RecordedTalk {
  /** From one cue to the next. */
  private static final int SECONDS = 5;

  private RecordedTalk() {}

  /** The recording of a talk; anything else as it is. */
  static Reading of(Reading talk) {
    if (talk.kind() != ExhibitKind.MESSAGES) {
      return talk;
    }
    List<Utterance> cues =
        talk.utterances().stream()
            .map(
                said -> {
                  int second = SECONDS * said.line();
                  Moment at = new Moment("" + second, second, Moment.Scale.RECORDING);
                  return new Utterance(
                      said.line(), said.speaker(), said.role(), at, said.span(), true);
                })
            .toList();
    return new Reading(
        talk.exhibit(), ExhibitKind.TRANSCRIPT, talk.format(), talk.text(), cues, talk.limits());
  }
}
