package dev.bonafide.rule.match;

import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.RepositoryFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Lexicon;
import dev.bonafide.text.Span;
import dev.bonafide.text.phrase.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One exhibit's utterances, and for each slot those in which it is met: a rule looks at these
 * alone, so that the work grows with what is found and not with what is said.
 */
final class ExhibitMatches {
  /** Messages of a reply: many questions in a row share one, and each looks through it. */
  private static final int LONGEST_REPLY = 40;

  private static final String MAIL = "mail";

  /** Names the subject's voice, whatever their name; no speaker's name is empty. */
  private static final String SUBJECT = "";

  private final List<UtteranceMatches> subject = new ArrayList<>();
  private final Map<Integer, List<UtteranceMatches>> bySlot = new HashMap<>();
  private final NavigableMap<Integer, UtteranceMatches> others = new TreeMap<>();
  private final BitSet met = new BitSet();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private int subjectWords;
  private int turns;
  private int voices;
  private String lastVoice = SUBJECT;
  private boolean speaking;

  ExhibitMatches(Reading reading, PhraseMatcher matcher, Lexicon lexicon) {
    List<Utterance> passages = MergedParagraphs.of(spoken(reading));
    Map<Integer, Span> aloud = SpokenQuotation.of(reading, passages);
    for (int at = 0; at < passages.size(); at++) {
      Utterance utterance = passages.get(at);
      TextMatches heard = matcher.hear(reading.words(utterance), utterance.wrapped(), lexicon);
      UtteranceMatches said =
          new UtteranceMatches(
              reading,
              utterance,
              heard.words(),
              heard.hits(),
              place(reading, utterance, at),
              aloud.get(at));
      keep(said, heard.told());
    }
  }

  /**
   * Files of code are no one's speech. Of a repository only what its README asks for is heard, and
   * only by conditions that name repositories.
   */
  private List<Utterance> spoken(Reading reading) {
    List<Utterance> all = reading.utterances();
    if (all.stream().noneMatch(one -> one.role() == Role.CODE)) {
      return all;
    }
    roles.add(Role.CODE);
    return RepositoryFile.of(reading).stream()
        .filter(file -> file.isReadme() && file.body().length() > 0)
        .map(file -> new Utterance(file.line(), null, Role.CODE, null, file.body(), false))
        .toList();
  }

  private TalkPlace place(Reading reading, Utterance utterance, int at) {
    int turn = turn(reading, utterance);
    String voice = utterance.role().isOfSubject() ? SUBJECT : String.valueOf(utterance.speaker());
    voices += voice.equals(SUBJECT) || voice.equals(lastVoice) ? 0 : 1;
    lastVoice = voice;
    return new TalkPlace(at, subject.size(), turn, voices);
  }

  /**
   * Where the subject goes on speaking it is one turn, in however many messages: no one gets two of
   * them further apart by writing in between. Of a mail, which is long, each paragraph is one.
   */
  private int turn(Reading reading, Utterance utterance) {
    boolean ofSubject = utterance.role().isOfSubject();
    if (ofSubject && (!speaking || reading.format().equals(MAIL))) {
      turns++;
    }
    speaking = ofSubject;
    return turns;
  }

  private void keep(UtteranceMatches said, int words) {
    Role role = said.utterance().role();
    roles.add(role);
    int before = -1;
    for (Hit hit : said.hits()) {
      if (hit.phrase() != before) {
        before = hit.phrase();
        met.set(before);
        bySlot.computeIfAbsent(before, _ -> new ArrayList<>()).add(said);
      }
    }
    if (role.isOfSubject()) {
      subject.add(said);
      subjectWords += role == Role.SUBJECT ? words : 0;
    } else if (role == Role.OTHER) {
      others.put(said.at(), said);
    }
  }

  /** Whether a slot is met at all. */
  boolean meets(Slot slot) {
    return met.get(slot.number());
  }

  /** Where a slot is met, in order. */
  Stream<UtteranceMatches> saying(Slot slot, Set<Role> wanted) {
    return bySlot.getOrDefault(slot.number(), List.of()).stream()
        .peek(_ -> Budget.spend(1))
        .filter(said -> wanted.contains(said.utterance().role()));
  }

  /** What the subject says in their next turns after another's words, up to so many messages. */
  List<UtteranceMatches> replies(UtteranceMatches other, int turns) {
    Budget.spend(1);
    List<UtteranceMatches> after =
        subject.subList(other.message(), Math.min(subject.size(), other.message() + LONGEST_REPLY));
    int to = 0;
    while (to < after.size() && after.get(to).turn() <= other.turn() + turns) {
      to++;
    }
    return after.subList(0, to);
  }

  /** Utterance of the other side that comes next after one. */
  Optional<UtteranceMatches> heardBy(UtteranceMatches said) {
    return Optional.ofNullable(others.higherEntry(said.at())).map(Map.Entry::getValue);
  }

  /** Who speaks at all. */
  Set<Role> roles() {
    return roles;
  }

  int subjectWords() {
    return subjectWords;
  }
}
