package dev.bonafide.conversation;

import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;

/** What somebody may have done, as their standing on the platform tells. */
public enum Rights {
  /** A member: everything. */
  ALL(Right.DECIDE),
  /** Somebody of whom the platform says nothing: looking, but no deciding. */
  LOOK(Right.LOOK),
  /** A guest or a stranger, who may be the one that is vetted: nothing about cases. */
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
    return switch (command) {
      case Command.Help _, Command.Privacy _, Command.Removed _, Command.Unclear _ -> true;
      // Reported by the platform, no matter who did it; it shows them nothing.
      case Command.SourceChanged _ -> true;
      case Command.Screen _,
          Command.Last _,
          Command.Explain _,
          Command.Status _,
          Command.DryRun _,
          Command.Say _,
          Command.LookAgain _,
          Command.Export _,
          Command.Overview _ ->
          this != NONE;
      case Command.Open(DialogForm form) ->
          this == ALL
              || (this == LOOK && (form == DialogForm.EVIDENCE || form == DialogForm.SUBJECT));
      case Command.Settings(var key, String value) ->
          this == ALL || (this == LOOK && (key == null || value.isEmpty()));
      case Command.Changing act -> right.covers(act.spec().needs());
      case Command.PostHere _ -> this == ALL;
    };
  }
}
