package dev.bonafide.conversation.command;

/** Command about a case that knows its own answer: the chats know nothing of it. */
public non-sealed interface CaseCommand extends Command.OfCase {
  /** Has its act on the case done, and says what came of it. */
  <A> A answer(CommandDoor<A> door);
}
