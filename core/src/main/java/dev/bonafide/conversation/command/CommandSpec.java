package dev.bonafide.conversation.command;

import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.Right;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Declaration of a command. Rights, answers, the audit trail, and the platforms ask here instead of
 * knowing the commands.
 *
 * @param pressed what a button says that gives it: as someone would type it, without words of their
 *     own
 * @param needs the right that the asker needs
 * @param shows what they see of a case by it, as the audit trail calls it
 */
public record CommandSpec(String pressed, Right needs, String shows, Set<Trait> traits) {
  private static final String VERDICT = "verdict";

  /** Trait by which a command is handled. */
  public enum Trait {
    /** Changes something, or asks for that: no one gives it in words that they only quote. */
    CHANGES,
    /** Shows something of a case to everyone in the conversation where it is answered. */
    HERE,
    /** Means the case that is spoken of, if the conversation has none of its own. */
    SPOKEN,
    /** Tells something of a case even if it is answered in words alone. */
    TOLD,
    /** Brings the card up to date on which it is pressed. */
    ON_CARD,
    /** Opens something beside a card. */
    BESIDE,
    /** Is said again in the conversation, and not in the place of the card where it is pressed. */
    ANEW,
    /** Is done only when it is confirmed. */
    CONFIRMED,
    /** Takes in words of any length. */
    LONG,
    /** Takes in the words of someone else. */
    QUOTES,
    /** Is given with a reason. */
    REASONED,
    /** Is doubted if a question begins as it does. */
    ASKED,
    /** Is also asked outside of the conversation that it is about. */
    APART,
    /** Has a verb with which a text may begin that is handed in. */
    PROSE
  }

  public CommandSpec {
    traits = Set.copyOf(traits);
  }

  /** Declares a command that needs a right, and that shows no more of a case than its verdict. */
  static CommandSpec of(String pressed, Right needs, Trait... traits) {
    return new CommandSpec(pressed, needs, VERDICT, Set.of(traits));
  }

  /** Declares one that shows a case and leaves it as it is. */
  static CommandSpec showing(String pressed, String shows, Trait... traits) {
    return new CommandSpec(pressed, Right.LOOK, shows, with(List.of(Trait.HERE), traits));
  }

  /** Declares one that shows the verdict of a case and leaves it as it is. */
  static CommandSpec showing(String pressed, Trait... traits) {
    return showing(pressed, VERDICT, traits);
  }

  /** Declares one that has an act on a case done. */
  static CommandSpec acting(String pressed, ActionSpec act, Trait... traits) {
    List<Trait> all =
        act.isOfLine()
            ? List.of(Trait.CHANGES, Trait.HERE, Trait.ON_CARD, Trait.TOLD)
            : List.of(Trait.CHANGES, Trait.HERE, Trait.ON_CARD);
    return new CommandSpec(pressed, act.needs(), act.shows(), with(all, traits));
  }

  private static Set<Trait> with(List<Trait> some, Trait... more) {
    Set<Trait> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
