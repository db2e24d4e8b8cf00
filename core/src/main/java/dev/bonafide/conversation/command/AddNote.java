package dev.bonafide.conversation.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseIntake;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.command.ActAnswer.Choice;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.rule.MeantFlags;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Takes in what the person observed. What no rule hears is kept as it is, and they are asked what
 * they mean; only what is clear is taken for a red flag, and named, so that it can be taken back.
 */
public record AddNote(String words) implements DeskCommand {
  private static final String NOTE = "note";

  @Override
  public CommandSpec spec() {
    String pressed = MeantFlags.named(words).map(flag -> "note " + flag).orElse(NOTE);
    return CommandSpec.acting(pressed, ActionSpec.DECIDING, Trait.LONG);
  }

  @Override
  public String own() {
    return words;
  }

  @Override
  public String typed() {
    return "note " + words;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CaseIntake intake = work.connections().intake();
    ActionResult<ActAnswer> plain = added(words, _ -> List.of(), work);
    if (words.isBlank() || !plain.isJudged()) {
      return plain;
    }
    Examination after = work.judged(plain.lines()).examination();
    CaseFile read = after.caseFile();
    MeantFlags meant =
        after.restsOn(words) ? MeantFlags.NONE : intake.meant(words, read.subject().kind());
    OptionalInt chosen = chosen(meant, read, intake);
    if (chosen.isEmpty()) {
      return ActionResult.judged(asked(meant), plain.lines());
    }
    return chosen.getAsInt() == 0 ? plain : taken(meant.flags().get(chosen.getAsInt() - 1), work);
  }

  /** The number of what is meant, where it need not be asked; 0 for none of them. */
  private OptionalInt chosen(MeantFlags meant, CaseFile read, CaseIntake intake) {
    return meant.flags().isEmpty() || meant.isClear()
        ? OptionalInt.of(Math.min(1, meant.flags().size()))
        : intake.choose(read, meant.flags(), words);
  }

  private ActionResult<ActAnswer> taken(RedFlag flag, CaseWork work) {
    return added(
        MeantFlags.naming(flag.id(), words),
        book -> List.of(book.say("talk.noted-as", title(flag, book))),
        work);
  }

  private ActAnswer asked(MeantFlags meant) {
    Stream<Choice> flags =
        meant.flags().stream()
            .map(
                flag ->
                    new Choice(
                        new AddNote(MeantFlags.naming(flag.id(), words)),
                        book -> title(flag, book)));
    Choice none = new Choice(new Command.Last(), book -> book.say("offer.none"));
    return ActAnswer.Done.of(Phrase.of("which-sign"))
        .inWords()
        .offering(Stream.concat(flags, Stream.of(none)).toList());
  }

  private static String title(RedFlag flag, Phrasebook book) {
    return flag.in(book.language()).title();
  }

  private static ActionResult<ActAnswer> added(String words, Phrase first, CaseWork work) {
    CaseIntake intake = work.connections().intake();
    return new AddEvidence(intake.with(NOTE, ExhibitKind.NOTE, words), first).on(work);
  }
}
