package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.intent.PassedOn;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.conversation.intent.PlainWords;
import dev.bonafide.reading.turn.KindOfText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes chats that people typed or pasted as messages of their own, whole or message by message,
 * out of what is gathered and hands them in as what they are, and so, where no one but reviewers
 * speaks, with the words of others that these pass on. Only of those who are not screened: inside
 * that person's words, nothing is read as a new speaker. Reviewers who talk with someone else are
 * the other side of that talk, no matter which of them asks.
 */
public final class PastedChats {
  private final List<Exhibit> exhibits = new ArrayList<>();

  private final @Nullable String subject;

  private final boolean amongReviewers;

  private PastedChats(Submission gathered) {
    this.subject = gathered.name();
    this.amongReviewers =
        gathered.exhibits().stream()
            .flatMap(one -> one.turns().stream())
            .allMatch(turn -> turn.role() == Role.REVIEWER);
  }

  /** The same, each pasted chat an exhibit behind the one it came in. */
  public static Submission apart(Submission handedIn) {
    Submission gathered = WarnedOf.apart(handedIn);
    PastedChats chats = new PastedChats(gathered);
    gathered.exhibits().forEach(chats::take);
    chats.nothingElse();
    return gathered.holding(chats.exhibits);
  }

  /**
   * The same, where a talk in which one of a team speaks is held with one other person: that one is
   * screened unless someone said who is.
   */
  public static Submission facing(Submission gathered, List<String> team) {
    return gathered.name() != null
        ? gathered
        : gathered.holding(
            gathered.exhibits().stream().map(one -> PastedChat.facing(team, one)).toList());
  }

  /**
   * Whether someone's messages are nothing but a chat of other people, so that none of it is
   * theirs.
   */
  public static boolean isOfOthers(List<String> messages, String writer) {
    return PastedChat.isOfOthers(messages, writer);
  }

  /** The line that someone typed above a chat of other people; empty where there is none. */
  public static Optional<String> above(String typed) {
    return PastedChat.in(typed, null)
        .map(PastedChat::lead)
        .filter(lead -> !lead.isEmpty() && PlainWords.isLine(lead));
  }

  private void take(Exhibit exhibit) {
    if (!exhibit.turns().isEmpty()) {
      turns(exhibit);
    } else if (exhibit.kind() == ExhibitKind.NOTE) {
      PastedChat.in(exhibit.text(), subject)
          .ifPresentOrElse(found -> note(exhibit, found), () -> exhibits.add(exhibit));
    } else {
      exhibits.add(exhibit);
    }
  }

  private void note(Exhibit note, PastedChat found) {
    if (!found.lead().isEmpty()) {
      exhibits.add(Exhibit.of(note.name(), ExhibitKind.NOTE, found.lead()).likeIn(note));
    }
    exhibits.add(pasted("pasted with " + note.name(), found).likeIn(note));
  }

  private void turns(Exhibit thread) {
    List<MessageTurn> left = new ArrayList<>(thread.turns());
    List<Exhibit> found = new ArrayList<>();
    byWriter(thread).forEach((writer, turns) -> chat(writer, turns, left).ifPresent(found::add));
    List<MessageTurn> own =
        left.stream()
            .flatMap(turn -> isTakenApart(turn) ? own(turn, found) : Stream.of(turn))
            .map(turn -> amongReviewers ? turn : talking(turn))
            .toList();
    if (!own.isEmpty()) {
      exhibits.add(Exhibit.ofTurns(thread.name(), own).likeIn(thread));
    }
    found.forEach(one -> exhibits.add(one.likeIn(thread)));
  }

  /** Where someone else talks with reviewers, these pass on only what they mark so. */
  private boolean isTakenApart(MessageTurn turn) {
    return turn.role() == Role.REVIEWER
        && (amongReviewers || turn.text().lines().anyMatch(PassedOn::quotes));
  }

  private static MessageTurn talking(MessageTurn turn) {
    return turn.role() == Role.REVIEWER ? as(Role.OTHER, turn.text(), turn) : turn;
  }

  private static MessageTurn as(Role role, String words, MessageTurn turn) {
    return new MessageTurn(turn.speaker(), turn.at(), role, words);
  }

  /** Keeps a reviewer's own words; what they pass on is handed in as others' words. */
  private Stream<MessageTurn> own(MessageTurn turn, List<Exhibit> found) {
    if (KindOfText.isResume(turn.text())) {
      return resume(turn, found);
    }
    List<PassedOn> parts = PassedOn.in(turn.text(), subject, turn.speaker());
    if (parts.stream().allMatch(PassedOn::isOwn)) {
      return Stream.of(turn);
    }
    parts.stream()
        .filter(part -> !part.isOwn())
        .map(part -> passedOn(part, turn))
        .forEach(found::add);
    return parts.stream()
        .filter(PassedOn::isOwn)
        .map(part -> as(Role.REVIEWER, part.words(), turn));
  }

  /** Hands in a résumé; a line apart above it stays the reviewer's. */
  private static Stream<MessageTurn> resume(MessageTurn turn, List<Exhibit> found) {
    String text = turn.text().strip();
    int gap = text.indexOf(PastedChat.GAP);
    boolean isLed = gap > 0 && gap < text.length() && PlainWords.isLine(text.substring(0, gap));
    String resume = isLed ? text.substring(gap).strip() : text;
    found.add(Exhibit.of(turn.speaker() + " passed it on", ExhibitKind.RESUME, resume));
    return isLed ? Stream.of(as(Role.REVIEWER, text.substring(0, gap), turn)) : Stream.of();
  }

  private static Exhibit passedOn(PassedOn part, MessageTurn turn) {
    String name = turn.speaker() + " passed it on";
    return part.speaker() == null
        ? Exhibit.of(name, null, part.words())
        : Exhibit.ofTurns(
            name, List.of(new MessageTurn(part.speaker(), null, Role.SUBJECT, part.words())));
  }

  /** Takes reviewers' words for someone else's where there is nothing else. */
  private void nothingElse() {
    List<MessageTurn> turns = exhibits.stream().flatMap(one -> one.turns().stream()).toList();
    boolean alone =
        amongReviewers
            && exhibits.stream()
                .allMatch(one -> one.kind() == ExhibitKind.NOTE || !one.turns().isEmpty())
            && turns.stream().allMatch(turn -> turn.role() == Role.REVIEWER);
    turns.stream()
        .filter(turn -> alone && PastedWords.tell(turn.text()))
        .map(turn -> Exhibit.of(turn.speaker() + "'s message", null, turn.text()))
        .forEach(exhibits::add);
  }

  private static Map<String, List<MessageTurn>> byWriter(Exhibit thread) {
    Map<String, List<MessageTurn>> turns = new LinkedHashMap<>();
    for (MessageTurn turn : thread.turns()) {
      String writer = turn.speaker();
      if (writer != null && turn.role() != Role.SUBJECT) {
        turns.computeIfAbsent(writer, _ -> new ArrayList<>()).add(turn);
      }
    }
    return turns;
  }

  private Optional<Exhibit> chat(String writer, List<MessageTurn> turns, List<MessageTurn> left) {
    List<MessageTurn> headed =
        PastedChat.among(turns.stream().map(MessageTurn::text).toList(), subject).stream()
            .map(turns::get)
            .filter(turn -> !isReport(turn.text()))
            .toList();
    Optional<PastedChat> found =
        PastedChat.in(
            String.join(PastedChat.GAP, headed.stream().map(MessageTurn::text).toList()), subject);
    found.ifPresent(chat -> remove(headed, chat.lead(), left));
    return found.map(chat -> pasted("pasted by " + writer, chat));
  }

  /** Whether a reviewer tells what someone said; a name that was given makes no chat of it. */
  private boolean isReport(String words) {
    return amongReviewers
        && words.lines().anyMatch(PassedOn::reports)
        && PastedChat.in(words, null).isEmpty();
  }

  /** What stands above the chat stays what they said. */
  private static void remove(List<MessageTurn> headed, String lead, List<MessageTurn> left) {
    MessageTurn first = headed.getFirst();
    if (!lead.isEmpty()) {
      left.replaceAll(turn -> turn.equals(first) ? as(turn.role(), lead, turn) : turn);
    }
    left.removeIf(headed::contains);
  }

  private static Exhibit pasted(String name, PastedChat found) {
    return Exhibit.of(name, ExhibitKind.MESSAGES, found.chat());
  }
}
