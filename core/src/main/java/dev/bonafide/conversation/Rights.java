package dev.bonafide.conversation;

import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;

/** What someone may have done, as their standing on the platform tells. */
public enum Rights {
  /** A member: everything. */
  ALL(Right.DECIDE),
  /** Someone of whom the platform says nothing: looking, but no deciding. */
  LOOK(Right.LOOK),
  /** A guest or a stranger, who may be the one that is screened: nothing about cases. */
  NONE(Right.NOTHING);

  private final Right right;

  Rights(Right right) {
    this.right = right;
  }

  /** The right to act on cases. */
  public Right right() {
    return right;
  }

  public boolean allow(Command command) {
    return right.covers(command.spec().needs());
  }
}
