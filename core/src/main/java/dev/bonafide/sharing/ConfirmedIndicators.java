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
 * that only kinds that are of use to others and name no one.
 */
public final class ConfirmedIndicators {
  private static final String JOINING = "-_.@+";

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

  /** Lists those that may leave, each once. */
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
    return !at.quote().isBlank() && quotes.stream().anyMatch(one -> holds(one, at.quote()));
  }

  /** Whether a quote has it as it stands, and not as a part of something longer. */
  private static boolean holds(String quote, String written) {
    for (int at = quote.indexOf(written); at >= 0; at = quote.indexOf(written, at + 1)) {
      if (!goesOn(quote, at - 1, -1) && !goesOn(quote, at + written.length(), 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name goes on at a place: with a letter or digit, or a mark that joins one. */
  private static boolean goesOn(String quote, int at, int step) {
    return isAlphanumeric(quote, at)
        || (at >= 0
            && at < quote.length()
            && JOINING.indexOf(quote.charAt(at)) >= 0
            && isAlphanumeric(quote, at + step));
  }

  private static boolean isAlphanumeric(String quote, int at) {
    return at >= 0 && at < quote.length() && Character.isLetterOrDigit(quote.charAt(at));
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
