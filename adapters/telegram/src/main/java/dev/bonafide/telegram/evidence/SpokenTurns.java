package dev.bonafide.telegram.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.conversation.evidence.HeldRecordings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Voice messages, whose words no one has heard yet. Whose side they are on is told together with
 * the written ones: the forwarded person is screened, no matter how they speak.
 */
final class SpokenTurns {
  /** Stands for the words of a turn, which is none without some. */
  private static final String WORDS = "(voice)";

  private final HeldRecordings held = new HeldRecordings();
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<MessageTurn> turns = new ArrayList<>();

  /** An exhibit that is no voice message. */
  Exhibit hold(Exhibit exhibit) {
    return held.hold(exhibit);
  }

  /**
   * A voice message.
   *
   * @param turn who speaks, and when; its words are not looked at
   */
  void add(Exhibit recorded, MessageTurn turn) {
    exhibits.add(held.hold(recorded));
    turns.add(new MessageTurn(turn.speaker(), turn.at(), turn.role(), WORDS));
  }

  /** The written messages with their sides. */
  List<MessageTurn> written(List<MessageTurn> written) {
    return told(written).subList(0, written.size());
  }

  /** The voice messages with theirs. */
  List<Exhibit> spoken(List<MessageTurn> written) {
    List<MessageTurn> told = told(written).subList(written.size(), written.size() + turns.size());
    List<Exhibit> spoken = new ArrayList<>();
    for (int i = 0; i < exhibits.size(); i++) {
      MessageTurn turn = told.get(i);
      spoken.add(
          exhibits.get(i).recordedIn(new MessageTurn(turn.speaker(), turn.at(), turn.role(), "")));
    }
    return spoken;
  }

  private List<MessageTurn> told(List<MessageTurn> written) {
    return ForwardSides.of(Stream.concat(written.stream(), turns.stream()).toList());
  }
}
