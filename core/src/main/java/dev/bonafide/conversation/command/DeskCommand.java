package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseAction;

/** Command that is an act on a stored case: what it writes and says, every door has from here. */
public interface DeskCommand extends CaseCommand, CaseAction<ActAnswer> {
  @Override
  default <A> A answer(CommandDoor<A> door) {
    return door.answered(door.prepare(this));
  }
}
