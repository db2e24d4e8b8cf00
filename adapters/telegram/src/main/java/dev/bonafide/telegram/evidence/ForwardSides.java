package dev.bonafide.telegram.evidence;

import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.intent.PassedOn;
import dev.bonafide.reading.speaker.NameMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose side each forwarded message is on. The forwarded person is screened, unless they only pass
 * on a chat of other people, or several are forwarded and none of them is the forwarder: then who
 * is screened is open, and no one is called the subject. A person who only passes on what someone
 * wrote to them reviews it with the forwarder.
 */
final class ForwardSides {
  private final Map<String, List<String>> byWriter = new LinkedHashMap<>();
  private final Set<String> copied;
  private final boolean open;

  private ForwardSides(List<MessageTurn> turns) {
    for (MessageTurn turn : turns) {
      if (turn.role() == Role.SUBJECT && !turn.text().isEmpty()) {
        byWriter.computeIfAbsent(writer(turn), _ -> new ArrayList<>()).add(turn.text());
      }
    }
    this.copied =
        byWriter.entrySet().stream()
            .filter(one -> PastedChats.isOfOthers(one.getValue(), one.getKey()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    boolean answered = turns.stream().anyMatch(turn -> turn.role() == Role.OTHER);
    boolean nameable = byWriter.keySet().stream().allMatch(ForwardSides::isNameable);
    this.open = !answered && nameable && byWriter.size() - copied.size() > 1;
  }

  /**
   * The same messages with their sides.
   *
   * @param turns in which the forwarder's own are the other side, and all others the subject's
   */
  static List<MessageTurn> of(List<MessageTurn> turns) {
    ForwardSides sides = new ForwardSides(turns);
    return turns.stream().map(sides::told).toList();
  }

  private MessageTurn told(MessageTurn turn) {
    String writer = writer(turn);
    if (open || copied.contains(writer)) {
      return as(Role.OTHER, turn);
    }
    boolean passesOn =
        byWriter.getOrDefault(writer, List.of()).stream()
            .allMatch(words -> PassedOn.isAll(words, writer));
    return passesOn && turn.role() == Role.SUBJECT && !turn.text().isEmpty()
        ? as(Role.REVIEWER, turn)
        : turn;
  }

  private static MessageTurn as(Role role, MessageTurn turn) {
    return new MessageTurn(turn.speaker(), turn.at(), role, turn.text());
  }

  /** Whether a name can be chosen: one of signs alone is found nowhere again. */
  private static boolean isNameable(String name) {
    return NameMatch.matches(name, name);
  }

  private static String writer(MessageTurn turn) {
    return Objects.requireNonNullElse(turn.speaker(), "");
  }
}
