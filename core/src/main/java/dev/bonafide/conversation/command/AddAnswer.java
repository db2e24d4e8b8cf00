package dev.bonafide.conversation.command;

import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.CommandSpec.Trait;

/**
 * Takes in what the subject said since.
 *
 * @param words empty where it lies in what came with the message
 */
public record AddAnswer(String words) implements DeskCommand {

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("answer", ActionSpec.DECIDING, Trait.LONG);
  }

  @Override
  public String own() {
    return words;
  }

  @Override
  public String typed() {
    return "answer " + words;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    return new AddEvidence(work.connections().intake().with("answer", null, words)).on(work);
  }
}
