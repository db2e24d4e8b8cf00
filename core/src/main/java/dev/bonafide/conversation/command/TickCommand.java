package dev.bonafide.conversation.command;

import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.TickQuestions;
import dev.bonafide.report.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ticks questions off that somebody asked.
 *
 * @param questions their numbers, as they are listed; empty where none were named
 */
public record TickCommand(List<Integer> questions) implements CaseCommand {
  /** Numbers of questions, of which there are never a hundred. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,2}(?:,[0-9]{1,2}){0,9}");

  private static final Pattern COMMA = Pattern.compile(",");

  public TickCommand {
    questions = List.copyOf(questions);
  }

  /** Reads numbers and nothing else; sentences that only begin so ask for nothing. */
  static Command read(CommandReader reader) {
    TypedWords typed = reader.typed();
    boolean asks = typed.rest().endsWith("?");
    List<Integer> questions = new ArrayList<>();
    typed.skip(CommandVocabulary.QUESTION);
    while (NUMBERS.matcher(typed.next()).matches()) {
      COMMA.splitAsStream(typed.next()).map(Integer::valueOf).forEach(questions::add);
      typed.skip(1);
      typed.skip(CommandVocabulary.QUESTION);
    }
    if (typed.isLong()) {
      return reader.pointing();
    }
    return asks ? new Command.Unclear() : reader.alone(new TickCommand(questions));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("asked", ActionSpec.QUESTIONS);
  }

  @Override
  public <A> A answer(CommandDoor<A> door) {
    CaseReply<TickQuestions.Told> reply = door.prepare(new TickQuestions(questions, ""));
    return switch (reply.told()) {
      case TickQuestions.Told.NothingToAsk _, TickQuestions.Told.NoWords _ ->
          door.told(door.say("nothing-to-ask", door.number()));
      case TickQuestions.Told.NoneNamed _ -> door.told(door.say("which-question"));
      case TickQuestions.Told.NoNumber(int number, int most) ->
          door.told(door.say("no-question", number, most));
      case TickQuestions.Told.Ticked(var ticks) ->
          door.shown(reply, ticks.stream().map(one -> ticked(one, door)).toList());
    };
  }

  /** In words for any case: others may read along. */
  private static String ticked(TickQuestions.Tick one, CommandDoor<?> door) {
    return door.say(
        one.isNew() ? "ticked" : "ticked-already",
        one.number(),
        Visible.line(one.question().in(door.book().language()).general()));
  }
}
