package dev.bonafide.sharing;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.OwnIdentifier;
import dev.bonafide.comparison.SubjectFacts;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.linkage.CommonValues;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a case offers to be shared: what the one who is screened gives as theirs, and of that only
 * kinds that are of use to others and name nobody.
 *
 * @param offers each identifier once, those that a finding cites first
 * @param withheld how many different others stay, by the reason
 */
public record OfferedIndicators(List<OfferedIndicator> offers, Map<Withheld, Integer> withheld) {
  /** Of one case; nobody reviews more. */
  public static final int MOST = 200;

  public OfferedIndicators {
    offers = List.copyOf(offers);
    withheld = Map.copyOf(withheld);
  }

  /**
   * Takes them from a case.
   *
   * @param quotes that its findings cite
   */
  public static OfferedIndicators of(
      CaseFile caseFile, Collection<FoundQuote> quotes, CommonValues common) {
    Gathering gathering =
        new Gathering(new Shareable(common, PersonNames.in(caseFile)), caseFile.subject());
    for (Reading reading : caseFile.readings()) {
      gathering.cited = CitedSpans.in(reading, quotes);
      if (reading.kind() == ExhibitKind.CODE_PROFILE) {
        SubjectFacts.own(reading)
            .forEach(
                one -> gathering.take(one.identifier(), one.identifier().value(), one.cited()));
      } else if (reading.kind() != ExhibitKind.NOTE) {
        SubjectFacts.archive(reading).ifPresent(gathering::takeArchive);
        SubjectFacts.pictures(caseFile, reading).forEach(gathering::takeFile);
        reading.utterances().stream()
            .filter(said -> said.role().isOfSubject())
            .forEach(said -> gathering.take(reading, said));
      }
    }
    return gathering.gathered();
  }

  /** Whether any speaker may be meant instead of the one whose words are looked at. */
  private static boolean isOpen(Subject subject) {
    Attribution attribution = subject.attribution();
    return attribution != null && !attribution.guesses().isEmpty();
  }

  /** What was found so far. */
  private static final class Gathering {
    private final Shareable shareable;
    private final boolean isOpen;
    private final boolean isOfCandidate;
    private CitedSpans cited = new CitedSpans(List.of());
    private final Map<Identifier, OfferedIndicator> offers = new LinkedHashMap<>();
    private final Map<Withheld, Set<Identifier>> withheld = new EnumMap<>(Withheld.class);

    Gathering(Shareable shareable, Subject subject) {
      this.shareable = shareable;
      this.isOpen = isOpen(subject);
      this.isOfCandidate = subject.kind() == SubjectKind.CANDIDATE;
    }

    void take(Reading reading, Utterance said) {
      String words = reading.words(said);
      for (FoundIdentifier found : Identifiers.in(words)) {
        if (SubjectFacts.isOfOthers(words, found.span())) {
          withhold(Withheld.QUOTED, found.identifier());
        } else {
          take(
              found.identifier(),
              found.span().of(words),
              UtteranceCitations.of(reading, said, found.span()));
        }
      }
    }

    void take(Identifier identifier, String written, Citation at) {
      if (isOpen) {
        withhold(Withheld.UNATTRIBUTED, identifier);
        return;
      }
      switch (shareable.judge(identifier, written)) {
        case Shareable.Judged.Stays(Withheld why) -> withhold(why, identifier);
        case Shareable.Judged.Leaves(Identifier leaves) ->
            offer(new OfferedIndicator(leaves, at, cited.hold(at.span())));
      }
    }

    /** One that is handed out; a candidate's own work is theirs, and tells who they are. */
    void takeArchive(OwnIdentifier archive) {
      if (isOfCandidate) {
        withhold(Withheld.WORK, archive.identifier());
      } else {
        takeFile(archive);
      }
    }

    /** Of a whole file, every finding in it is one about it. */
    void takeFile(OwnIdentifier file) {
      if (isOpen) {
        withhold(Withheld.UNATTRIBUTED, file.identifier());
      } else {
        offer(new OfferedIndicator(file.identifier(), file.cited(), cited.isAny()));
      }
    }

    private void offer(OfferedIndicator offer) {
      OfferedIndicator known = offers.get(offer.identifier());
      if (known == null ? offers.size() < MOST : offer.isFound() && !known.isFound()) {
        offers.put(offer.identifier(), offer);
      }
    }

    private void withhold(Withheld why, Identifier identifier) {
      withheld.computeIfAbsent(why, _ -> new HashSet<>()).add(identifier);
    }

    OfferedIndicators gathered() {
      Map<Withheld, Integer> counts = new EnumMap<>(Withheld.class);
      withheld.forEach((why, all) -> counts.put(why, all.size()));
      return new OfferedIndicators(
          Stream.concat(
                  offers.values().stream().filter(OfferedIndicator::isFound),
                  offers.values().stream().filter(one -> !one.isFound()))
              .toList(),
          counts);
    }
  }
}
