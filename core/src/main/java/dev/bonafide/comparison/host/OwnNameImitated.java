package dev.bonafide.comparison.host;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes from a host, or names one, that is the name of the firm which they say they are but for
 * letters that only look alike: {@code norrskenventiIation}, with a capital i, for Norrsken
 * Ventilation. A firm spells its own name right; who was too late for it registers one that looks
 * so. Shortened, longer and other names are nothing.
 */
public final class OwnNameImitated implements Comparison {
  @Override
  public String name() {
    return "own-name-imitated";
  }

  @Override
  public Look look(CaseFile caseFile) {
    boolean named = false;
    for (Reading reading : caseFile.readings()) {
      if (reading.kind() == ExhibitKind.CODE_PROFILE) {
        continue; // Commits are written under an address, and nobody answers to it.
      }
      for (Utterance said : reading.utterances()) {
        String label = Objects.requireNonNullElse(said.speaker(), "");
        String words = reading.words(said);
        if (said.role() != Role.SUBJECT || !(namesHost(label) || namesHost(words))) {
          continue;
        }
        named = true;
        SpokenNames names = SpokenNames.in(label, words);
        Optional<Span> there = imitation(words, names);
        if (there.isPresent() || imitation(label, names).isPresent()) {
          return new Look.Seen(
              List.of(
                  there
                      .map(place -> UtteranceCitations.of(reading, said, place))
                      .orElseGet(() -> UtteranceCitations.of(reading, said))));
        }
      }
    }
    return named ? new Look.Nothing() : new Look.Blind("no web address is named");
  }

  private static boolean namesHost(String text) {
    return !NamedHosts.in(text).isEmpty();
  }

  private static Optional<Span> imitation(String text, SpokenNames names) {
    for (Span place : NamedHosts.in(text)) {
      if (names.areImitatedBy(place.of(text))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
