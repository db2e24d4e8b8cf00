package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import java.util.List;

/**
 * Writes down what the person being screened says to the verdict. It is no evidence and moves
 * nothing.
 *
 * @param words empty where none were given
 */
public record RecordReply(String words) implements DeskCommand {
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "reply",
          ActDeclaration.Body.of(
              "must be a map with words",
              ActField.text(
                      "words",
                      "must be what the person said",
                      "Write down what the person said, in at most "
                          + ActField.LONGEST
                          + " characters.")
                  .alone()),
          ActDeclaration.Way.NOTE,
          given -> new RecordReply(given.of("words")),
          null);

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("appeal", ActionSpec.DECIDING, Trait.LONG, Trait.QUOTES);
  }

  @Override
  public String own() {
    return words;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (words.isBlank()) {
      return ActionResult.told(
          new ActAnswer.Refused(
              Phrase.of("what-reply"), "", 400, "Write down what the person said."));
    }
    Entry.Appealed said = new Entry.Appealed(work.at(), work.by(), words.strip());
    List<Entry.Appealed> before = work.state().appeals();
    return !before.isEmpty() && said.repeats(before.getLast())
        ? ActionResult.told(answer(work, before.getLast()))
        : ActionResult.noted(answer(work, said), List.of(said));
  }

  private static ActAnswer answer(CaseWork work, Entry.Appealed stands) {
    return ActAnswer.Done.of(Phrase.of("appealed", work.history().id().number()))
        .json(ActAnswer.json(work, stands.at()).with("words", stands.words()));
  }
}
