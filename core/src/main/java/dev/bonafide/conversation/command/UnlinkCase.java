package dev.bonafide.conversation.command;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import java.util.List;

/**
 * Takes the link to another case away; the verdict stays. What stands already is not recorded
 * again.
 *
 * @param other the other case's number
 * @param reason empty where none was given: that it is someone else is one
 */
public record UnlinkCase(long other, String reason) implements DeskCommand {
  private static final String OTHER = "other";
  private static final String REASON = "reason";

  /** Kept where someone pressed the button. */
  private static final String SOMEONE_ELSE = "not the same person";

  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "links/{other}/unlink",
          ActDeclaration.Body.of(
              "must be a map with a reason",
              ActField.path(OTHER, "give the number of a case; run bonafide case list to see it"),
              ActField.text(
                      REASON,
                      "must say why, in a sentence",
                      "Say in a sentence why the cases have nothing to do with each other.")
                  .alone()
                  .option("--reason", "Why the cases have nothing to do with each other.")),
          ActDeclaration.Way.CONNECT,
          given -> new UnlinkCase(given.number(OTHER), given.of(REASON)),
          ActDeclaration.Typed.of("unlink")
              .or("--undo", "Brings the link back.", RelinkCase.DECLARED));

  static Command read(CommandReader reader) {
    TypedWords typed = reader.typed();
    typed.skip(CommandVocabulary.POINTING);
    String number = typed.next();
    if (!number.matches("[1-9][0-9]{0,8}")) {
      return new Command.Unclear();
    }
    typed.skip(1);
    typed.skipOne(CommandVocabulary.REASONING);
    return new UnlinkCase(Long.parseLong(number), typed.rest());
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("unlink " + other, declared());
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.LINKS;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CaseId own = work.history().id();
    if (own.number() == other) {
      return refused("a case has no link to itself", 400, "A case has no link to itself.");
    }
    if (!work.connections().known().test(own, other)) {
      return refused(
          "there is no case " + other + ", or its words were deleted",
          404,
          "There is no such case. Give the number of a case.");
    }
    ActAnswer told =
        ActAnswer.Done.of(
            Phrase.of("unlinked", other),
            "cases %d and %d are not linked".formatted(own.number(), other));
    boolean isAway =
        work.connections().links().unlinked(own).stream()
            .anyMatch(one -> one.otherThan(own.number()) == other);
    String why = reason.isBlank() ? SOMEONE_ELSE : reason.strip();
    return isAway
        ? ActionResult.told(told)
        : ActionResult.noted(told, List.of(new Entry.Unlinked(work.at(), work.by(), other, why)));
  }

  private ActionResult<ActAnswer> refused(String line, int status, String problem) {
    return ActionResult.told(
        new ActAnswer.Refused(Phrase.of("not-linked", other), line, status, problem));
  }
}
