package dev.bonafide.rule.match;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Hit;
import dev.bonafide.text.Lexicon;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One exhibit's utterances, and for each slot those in which it is met: a rule looks at these
 * alone, so that the work grows with what is found and not with what is said.
 */
final class ExhibitMatches {
  private final List<UtteranceMatches> subject = new ArrayList<>();
  private final Map<Integer, List<UtteranceMatches>> bySlot = new HashMap<>();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private int subjectWords;
  private int lastOfOther = -1;

  ExhibitMatches(Reading reading, PhraseMatcher matcher, Lexicon lexicon) {
    LineIndex lines = reading.lines();
    List<Utterance> passages = MergedParagraphs.of(reading.utterances());
    Map<Integer, Span> aloud = SpokenQuotation.of(reading, passages);
    for (int at = 0; at < passages.size(); at++) {
      Utterance utterance = passages.get(at);
      TextMatches heard = matcher.hear(reading.words(utterance), utterance.wrapped(), lexicon);
      UtteranceMatches said =
          new UtteranceMatches(
              reading,
              lines,
              utterance,
              heard.words(),
              heard.hits(),
              at,
              subject.size(),
              aloud.get(at));
      keep(said, heard.told());
    }
  }

  private void keep(UtteranceMatches said, int words) {
    Role role = said.utterance().role();
    roles.add(role);
    int before = -1;
    for (Hit hit : said.hits()) {
      if (hit.phrase() != before) {
        before = hit.phrase();
        bySlot.computeIfAbsent(before, _ -> new ArrayList<>()).add(said);
      }
    }
    if (role == Role.SUBJECT) {
      subject.add(said);
      subjectWords += words;
    } else if (role == Role.OTHER) {
      lastOfOther = said.at();
    }
  }

  /** Whether a slot is met at all. */
  boolean meets(Slot slot) {
    return bySlot.containsKey(slot.number());
  }

  /** Where a slot is met, in order. */
  Stream<UtteranceMatches> saying(Slot slot, Set<Role> wanted) {
    return bySlot.getOrDefault(slot.number(), List.of()).stream()
        .peek(_ -> Budget.spend(1))
        .filter(said -> wanted.contains(said.utterance().role()));
  }

  /** The next utterances of the subject after another's. */
  List<UtteranceMatches> replies(UtteranceMatches other, int most) {
    Budget.spend(1);
    int from = other.message();
    return subject.subList(from, Math.min(subject.size(), from + most));
  }

  /** Whether the other side speaks after an utterance. */
  boolean isSeen(UtteranceMatches said) {
    return said.at() < lastOfOther;
  }

  /** Who speaks at all. */
  Set<Role> roles() {
    return roles;
  }

  int subjectWords() {
    return subjectWords;
  }
}
