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
 * Compares the domain that someone uses with the name of their company. Counts if the domain
 * differs only in letters that look alike: {@code norrskenventiIation} has a capital i instead of
 * an l. A company spells its own name correctly. Shortened, longer, and alternative names do not
 * count.
 */
public final class OwnNameImitated implements Comparison {
  @Override
  public Look look(CaseFile caseFile) {
    boolean named = false;
    for (Reading reading : caseFile.readings()) {
      if (reading.kind() == ExhibitKind.CODE_PROFILE) {
        continue; // Commits are written under an address, and no one answers to it.
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
