package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedLine;
import java.util.List;
import java.util.Optional;

/** A chat in a picture: someone on one of two sides says each line. */
interface TwoSides {
  /** Where a line stands. */
  enum Side {
    LEFT,
    RIGHT,
    MIDDLE
  }

  /** Lines above the chat: the phone's clock, the name, when they were seen. */
  List<RecognizedLine> head();

  /** Lines above the chat that stand in its middle, as a name below a face does. */
  default List<RecognizedLine> centered() {
    return List.of();
  }

  /** Of the chat, from the top down. */
  List<RecognizedLine> lines();

  Side of(RecognizedLine line);

  /** Whether it is known where each message begins and ends. */
  default boolean areApart() {
    return false;
  }

  /** Whether a message begins here for certain. */
  default boolean isFirst(RecognizedLine line) {
    return false;
  }

  /** Whose name stands above the message that begins here. */
  default Optional<String> above(RecognizedLine line) {
    return Optional.empty();
  }

  /** Whether a side ends here: another one follows, or another message. */
  default boolean isEnd(int at) {
    return at + 1 == lines().size()
        || isFirst(lines().get(at + 1))
        || of(lines().get(at)) != of(lines().get(at + 1));
  }
}
