package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.CallParticipants;
import dev.bonafide.comparison.dialogue.Looks;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.comparison.dialogue.VoiceSayings;
import dev.bonafide.comparison.similarity.SpokenRuns;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what an unknown voice says about itself with what the subject says about themselves.
 * Counts if the voice, without being asked, twice says almost the same thing as the subject, but
 * with other names, because someone in the background is doing the same interview. An echo has no
 * words of its own, a neighbor in another interview uses other sentences, and anyone who asks or is
 * asked belongs to the call.
 */
public final class OverheardScript implements Comparison {
  private static final int FEWEST = 2;

  /** So many words a passage must have that the subject's sentence has not. */
  private static final int OWN = 2;

  private static final PhraseSet OF_ITSELF = PhraseSet.of("i|i'm|i've|my");

  @Override
  public Look look(CaseFile caseFile) {
    return Looks.inRecordings(caseFile, reading -> look(CallParticipants.of(reading)));
  }

  private static Look look(CallParticipants voices) {
    List<Utterance> passages = passages(voices);
    if (passages.isEmpty()) {
      return new Look.Blind("no unknown voice talks about itself");
    }
    SpokenRuns runs = SpokenRuns.of(voices);
    Set<Utterance> taken = new HashSet<>();
    List<Citation> seen = new ArrayList<>();
    for (Utterance passage : passages) {
      Optional<Utterance> same = runs.sharing(voices.words(passage));
      if (same.isPresent() && hasOwn(voices, passage, same.get()) && taken.add(same.get())) {
        seen.add(UtteranceCitations.of(voices.reading(), passage));
        seen.add(UtteranceCitations.of(voices.reading(), same.get()));
      }
    }
    return taken.size() >= FEWEST ? new Look.Seen(seen) : new Look.Nothing();
  }

  private static List<Utterance> passages(CallParticipants voices) {
    List<Utterance> passages = new ArrayList<>();
    for (int at = 1; at < voices.said().size(); at++) {
      Utterance one = voices.said().get(at);
      boolean unasked = voices.said().get(at - 1).role() == Role.SUBJECT;
      if (unasked
          && voices.isThird(one)
          && isNobodys(one)
          && OF_ITSELF.standIn(voices.words(one))) {
        passages.add(one);
      }
    }
    return passages;
  }

  private static boolean isNobodys(Utterance one) {
    TextWords label = TextWords.of(Objects.requireNonNullElse(one.speaker(), "voice"));
    return VoiceSayings.NOBODYS.standIn(label);
  }

  private static boolean hasOwn(CallParticipants voices, Utterance passage, Utterance same) {
    Set<String> own = CallParticipants.telling(voices.words(passage));
    own.removeAll(CallParticipants.telling(voices.words(same)));
    return own.size() >= OWN;
  }
}
