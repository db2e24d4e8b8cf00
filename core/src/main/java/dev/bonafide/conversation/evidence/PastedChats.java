package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes chats that people typed or pasted as messages of their own, whole or message by message,
 * out of what is gathered and hands them in as what they are. Only of those who are not vetted:
 * inside that person's words, nothing is read as a new speaker.
 */
public final class PastedChats {
  private final List<Exhibit> exhibits = new ArrayList<>();

  private final @Nullable String subject;

  private PastedChats(@Nullable String subject) {
    this.subject = subject;
  }

  /** The same, each pasted chat an exhibit behind the one it came in. */
  public static Submission apart(Submission gathered) {
    PastedChats chats = new PastedChats(gathered.name());
    gathered.exhibits().forEach(chats::take);
    return new Submission(
        gathered.kind(),
        gathered.name(),
        gathered.claims(),
        chats.exhibits,
        gathered.warnings(),
        gathered.unread(),
        gathered.isPrivate(),
        gathered.records());
  }

  /**
   * Whether somebody's messages are nothing but a chat of other people, so that none of it is
   * theirs.
   */
  public static boolean isOfOthers(List<String> messages, String writer) {
    return PastedChat.isOfOthers(messages, writer);
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
    if (!left.isEmpty()) {
      exhibits.add(found.isEmpty() ? thread : Exhibit.ofTurns(thread.name(), left).likeIn(thread));
    }
    found.forEach(one -> exhibits.add(one.likeIn(thread)));
  }

  private static Map<String, List<MessageTurn>> byWriter(Exhibit thread) {
    Map<String, List<MessageTurn>> turns = new LinkedHashMap<>();
    for (MessageTurn turn : thread.turns()) {
      String writer = turn.speaker();
      if (writer != null && turn.role() == Role.OTHER) {
        turns.computeIfAbsent(writer, _ -> new ArrayList<>()).add(turn);
      }
    }
    return turns;
  }

  private Optional<Exhibit> chat(String writer, List<MessageTurn> turns, List<MessageTurn> left) {
    List<MessageTurn> headed =
        PastedChat.among(turns.stream().map(MessageTurn::text).toList(), subject).stream()
            .map(turns::get)
            .toList();
    Optional<PastedChat> found =
        PastedChat.in(
            String.join(PastedChat.GAP, headed.stream().map(MessageTurn::text).toList()), subject);
    found.ifPresent(chat -> remove(headed, chat.lead(), left));
    return found.map(chat -> pasted("pasted by " + writer, chat));
  }

  /** What stands above the chat stays what they said. */
  private static void remove(List<MessageTurn> headed, String lead, List<MessageTurn> left) {
    MessageTurn first = headed.getFirst();
    if (!lead.isEmpty()) {
      left.replaceAll(
          turn ->
              turn.equals(first)
                  ? new MessageTurn(turn.speaker(), turn.at(), turn.role(), lead)
                  : turn);
    }
    left.removeIf(headed::contains);
  }

  private static Exhibit pasted(String name, PastedChat found) {
    return Exhibit.of(name, ExhibitKind.MESSAGES, found.chat());
  }
}
