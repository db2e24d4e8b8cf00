package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.SpeakerHints;
import dev.bonafide.reading.speaker.SubjectSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chat of other people inside what someone typed.
 *
 * @param lead what stands above it and is their own; empty for nothing
 * @param chat the rest, to the end
 */
record PastedChat(String lead, String chat) {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));
  private static final int FEWEST_MESSAGES = 3;

  /** Layouts in which a single message shows that someone else wrote it, and where. */
  private static final Set<String> CERTAIN = Set.of("chat", "mail");

  private static final int LONGEST = 200_000;
  static final String GAP = "\n\n";

  /** In characters. Someone who writes more than a remark next to a chat may be screened for it. */
  private static final int LONGEST_REMARK = 40;

  /**
   * Empty where no two people take turns in it, and no message shows where it comes from.
   *
   * @param subject the name of the person being screened; null where no one said
   */
  static Optional<PastedChat> in(String typed, @Nullable String subject) {
    return read(typed, subject).flatMap(PastedChat::of);
  }

  /**
   * The messages of one person that are those of a chat: each begins as one does there, and does
   * not go on with what the one before says.
   */
  static List<Integer> among(List<String> typed, @Nullable String subject) {
    Optional<Reading> read = read(String.join(GAP, typed), subject);
    List<Integer> places = new ArrayList<>();
    int start = 0;
    for (int place = 0; place < typed.size() && read.isPresent(); place++) {
      int end = start + typed.get(place).length();
      if (isHeaded(read.get(), start, end)) {
        places.add(place);
      }
      start = end + GAP.length();
    }
    return places;
  }

  /**
   * Whether one person's messages are a chat of other people, with a remark at most above it, or a
   * call of several in which they speak as well: they may be any of these.
   */
  static boolean isOfOthers(List<String> typed, String writer) {
    String all = String.join(GAP, typed);
    List<String> speakers = CaseReader.speakers(Exhibit.of("", ExhibitKind.MESSAGES, all));
    boolean speaks = speakers.stream().anyMatch(label -> NameMatch.matches(label, writer));
    return among(typed, null).size() == typed.size()
        && in(all, null)
            .filter(chat -> speaks ? speakers.size() > 2 : chat.lead().length() <= LONGEST_REMARK)
            .isPresent();
  }

  /**
   * A talk of people who are not screened with one other person, as that one's; any other exhibit
   * as it is.
   */
  static Exhibit facing(List<String> team, Exhibit talk) {
    List<String> all = talk.speaker() == null ? CaseReader.speakers(talk) : List.of();
    List<String> others = all.stream().filter(label -> !NameMatch.matchesAny(label, team)).toList();
    List<String> people = others.stream().filter(SpeakerHints::isSomeone).toList();
    return people.stream()
        .filter(_ -> others.size() < all.size())
        .filter(one -> people.stream().allMatch(label -> NameMatch.matches(label, one)))
        .findFirst()
        .map(talk::spokenBy)
        .orElse(talk);
  }

  private static boolean isHeaded(Reading read, int start, int end) {
    boolean speaks = false;
    for (Utterance said : read.utterances()) {
      if (said.speaker() != null) {
        if (said.span().start() <= start && said.span().end() > start) {
          return false;
        }
        speaks |= said.span().start() > start && said.span().start() < end;
      }
    }
    return speaks;
  }

  private static Optional<Reading> read(String typed, @Nullable String subject) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Exhibit pasted = Exhibit.of("pasted", ExhibitKind.MESSAGES, typed);
      List<Reading> read =
          READER.read(SubjectKind.CANDIDATE, subject, List.of(), List.of(pasted)).readings();
      return read.stream()
          .findFirst()
          .filter(one -> SubjectSearch.isTalk(read) || CERTAIN.contains(one.format()));
    } catch (UnreadableExhibit _) {
      return Optional.empty();
    }
  }

  private static Optional<PastedChat> of(Reading reading) {
    List<Utterance> said =
        reading.utterances().stream().filter(one -> one.speaker() != null).toList();
    long speakers = said.stream().map(Utterance::speaker).distinct().count();
    boolean turns = said.size() >= FEWEST_MESSAGES && said.size() > speakers;
    if (said.isEmpty() || !(turns || CERTAIN.contains(reading.format()))) {
      return Optional.empty();
    }
    int lead =
        reading.utterances().stream()
            .takeWhile(one -> one.speaker() == null)
            .mapToInt(one -> one.span().end())
            .max()
            .orElse(0);
    String text = reading.text();
    return Optional.of(
        new PastedChat(text.substring(0, lead).strip(), text.substring(lead).strip()));
  }
}
