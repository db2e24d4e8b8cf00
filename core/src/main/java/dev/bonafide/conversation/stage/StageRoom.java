package dev.bonafide.conversation.stage;

import dev.bonafide.mail.Address;

/** The conversation of a room in which verdicts on candidates who reach a stage stand. */
final class StageRoom {
  private static final String CONVERSATION = "stages";

  private StageRoom() {}

  /** In a room; rooms that have such a place end with a separator. */
  static Address in(Address room) {
    return new Address(room.tenant(), room.platform(), room.conversation() + CONVERSATION);
  }
}
