package dev.bonafide.sharing;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
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

/**
 * The indicators of a confirmed case: what its subject gives as theirs and a finding quotes, and of
 * that only kinds that are of use to others and name nobody.
 */
public final class ConfirmedIndicators {
  private final Map<Identifier, QuotedIndicator> leaving = new LinkedHashMap<>();
  private final Map<Withheld, Set<Identifier>> withheld = new EnumMap<>(Withheld.class);
  private final Shareable shareable;

  private ConfirmedIndicators(Shareable shareable) {
    this.shareable = shareable;
  }

  /**
   * Takes them from a case.
   *
   * @param quotes that its findings cite
   */
  public static ConfirmedIndicators of(
      CaseFile caseFile, Collection<FoundQuote> quotes, CommonValues common) {
    ConfirmedIndicators found =
        new ConfirmedIndicators(
            new Shareable(common, PersonNames.in(caseFile), caseFile.subject()));
    for (Reading reading : caseFile.readings()) {
      List<String> here =
          quotes.stream()
              .filter(one -> one.exhibit().equals(reading.name()))
              .map(FoundQuote::quote)
              .toList();
      if (!here.isEmpty() && reading.kind() != ExhibitKind.NOTE) {
        found.take(reading, here);
      }
    }
    return found;
  }

  /** Each once. */
  public List<QuotedIndicator> indicators() {
    return List.copyOf(leaving.values());
  }

  /** Counts the different others, which stay, by the reason. */
  public Map<Withheld, Integer> withheld() {
    Map<Withheld, Integer> counts = new EnumMap<>(Withheld.class);
    withheld.forEach((why, all) -> counts.put(why, all.size()));
    return counts;
  }

  private void take(Reading reading, List<String> quotes) {
    if (reading.kind() == ExhibitKind.CODE_PROFILE) {
      SubjectFacts.own(reading).stream()
          .filter(one -> isQuoted(one.cited(), quotes))
          .forEach(one -> take(one.identifier(), "", one.cited()));
      return;
    }
    // A finding about any file of an archive is one about the archive.
    SubjectFacts.archive(reading).ifPresent(one -> take(one.identifier(), "", one.cited()));
    reading.utterances().stream()
        .filter(said -> said.role().isOfSubject())
        .forEach(said -> take(reading, said, quotes));
  }

  private void take(Reading reading, Utterance said, List<String> quotes) {
    String words = reading.words(said);
    for (FoundIdentifier found : Identifiers.in(words)) {
      Citation at = UtteranceCitations.of(reading, said, found.span());
      if (!isQuoted(at, quotes)) {
        continue;
      }
      if (SubjectFacts.isOfOthers(words, found.span())) {
        withhold(Withheld.QUOTED, found.identifier());
      } else {
        take(found.identifier(), found.span().of(words), at);
      }
    }
  }

  private static boolean isQuoted(Citation at, List<String> quotes) {
    return quotes.stream().anyMatch(one -> one.contains(at.quote()));
  }

  private void take(Identifier found, String written, Citation at) {
    QuotedIndicator part = new QuotedIndicator(Shareable.part(found, written), at);
    shareable
        .whyNot(found, part)
        .ifPresentOrElse(
            why -> withhold(why, found), () -> leaving.putIfAbsent(part.identifier(), part));
  }

  private void withhold(Withheld why, Identifier found) {
    withheld.computeIfAbsent(why, _ -> new HashSet<>()).add(found);
  }
}
