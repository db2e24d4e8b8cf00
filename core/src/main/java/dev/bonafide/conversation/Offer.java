package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.conversation.command.Command;
import java.util.Locale;

/**
 * Something that may be pressed below an answer, and then does what somebody may have meant.
 *
 * @param label what stands on the button
 */
public record Offer(CaseId caseId, Command command, String label) {

  /** The command as somebody would type it. */
  public String typed() {
    return switch (command) {
      case Command.AddAnswer(String words) -> "answer " + words;
      case Command.AddNote(String words) -> "note " + words;
      case Command.Rule(String finding, var how, String why) ->
          (how.stands() ? "confirm " : "fine ") + finding + " because " + why;
      case Command.Conclude(Conclusion what, String note) ->
          "outcome " + what.typed() + " because " + note;
      case Command.Explain(String finding) -> finding == null ? "explain" : "explain " + finding;
      case Command.Vet vet -> "subject " + vet.who();
      case Command.Export(var format) -> "export " + format.id();
      case Command.CheckProof() -> "check proof";
      case Command.Open(var form) -> form.name().toLowerCase(Locale.ROOT);
      default -> command.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }
}
