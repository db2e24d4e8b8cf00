package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes back what the person said last of a case.
 *
 * @param line one that it is known to have, so that nothing else is taken back; empty for any
 */
public record UndoChange(OptionalInt line) implements DeskCommand {
  /** Takes back whatever it was. */
  public static final UndoChange LAST = new UndoChange(OptionalInt.empty());

  private static final String LINE = "line";

  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "undo",
          ActDeclaration.Body.of(
              "",
              ActField.when(
                  LINE,
                  "must be the number of a line of the history, counting from 0",
                  "There is no such line. Give the number of a line, counting from 0.",
                  given ->
                      !given.values().containsKey(LINE)
                          || given.of(LINE).matches("0|[1-9][0-9]{0,8}"))),
          ActDeclaration.Way.SCREEN,
          given ->
              given.values().containsKey(LINE)
                  ? new UndoChange(OptionalInt.of(Integer.parseInt(given.of(LINE))))
                  : LAST,
          ActDeclaration.Typed.of("undo"));

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("undo", ActionSpec.DECIDING, CommandSpec.Trait.ASKED);
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (line.isPresent() && work.history().undone().contains(line.getAsInt())) {
      return ActionResult.told(undone(line.getAsInt(), List.of(line.getAsInt()), work));
    }
    List<Integer> last = CaseState.lastOf(work.by(), work.history());
    if (last.isEmpty()) {
      return ActionResult.told(
          new ActAnswer.Refused(
              Phrase.of("nothing-to-undo"),
              "you made no change to this case on the command line that can be undone",
              422,
              "There is nothing to undo here. What was recorded elsewhere, such as on the page or"
                  + " with the API, can only be undone there."));
    }
    if (line.isPresent() && !last.contains(line.getAsInt())) {
      return ActionResult.told(otherLine(line.getAsInt(), last.getLast()));
    }
    return ActionResult.judged(
        undone(last.getLast(), last, work),
        last.stream().map(one -> new Entry.Undone(work.at(), work.by(), one)).toList());
  }

  private static ActAnswer undone(int line, List<Integer> lines, CaseWork work) {
    String kind = kind(work.history().entries().get(line));
    return ActAnswer.Done.of(Phrase.of("taken-back." + kind)).undone(lines);
  }

  private static ActAnswer otherLine(int line, int last) {
    return new ActAnswer.Refused(
        Phrase.of("nothing-to-undo"),
        "",
        409,
        "Line %d is not in the last change that can be undone. That change ends with line"
                .formatted(line)
            + " %d of the history, counting from 0.".formatted(last));
  }

  private static String kind(Entry taken) {
    return switch (taken) {
      case Entry.HandedIn _ -> "handed-in";
      case Entry.Ruled _ -> "ruling";
      case Entry.Concluded _ -> "outcome";
      case Entry.Appealed _ -> "appeal";
      case Entry.Ticked _ -> "question";
      case Entry.Challenged _ -> "challenge";
      case Entry.Proved _ -> "proof";
      case Entry.Unlinked _ -> "link";
      case Entry.Examined _, Entry.Undone _, Entry.Source _ -> "line";
    };
  }
}
