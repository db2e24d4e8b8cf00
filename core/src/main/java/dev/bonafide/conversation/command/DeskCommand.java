package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseAction;

/** Command that is an act on a stored case: what it writes and says, every door has from here. */
public non-sealed interface DeskCommand extends Command.OfCase, CaseAction<ActAnswer> {}
