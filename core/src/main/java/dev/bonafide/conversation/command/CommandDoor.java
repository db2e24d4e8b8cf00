package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseReply;

/**
 * Place where a command about a case has its act done, whatever the chat.
 *
 * @param <A> what the chat answers
 */
public interface CommandDoor<A> {
  /** Has an act done as far as it goes before anything is stored. */
  <T> CaseReply<T> prepare(CaseAction<T> action);

  /** Stores an act, and says what came of it. */
  A answered(CaseReply<ActAnswer> reply);
}
