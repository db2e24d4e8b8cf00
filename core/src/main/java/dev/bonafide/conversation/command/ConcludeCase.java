package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records what became of a case; the verdict stays. */
public record ConcludeCase(Conclusion conclusion, String note) implements DeskCommand {
  private static final String OUTCOME = "outcome";
  private static final String NOTE = "note";
  private static final String SAY_WHY = "Say why, in a sentence.";

  static final ActDeclaration DECLARED =
      new ActDeclaration(
          OUTCOME,
          ActDeclaration.Body.of(
              "an outcome is a map with outcome and note",
              ActField.when(
                      OUTCOME,
                      "is one of confirmed_fraud, cleared, withdrew, unknown",
                      "Choose an outcome.",
                      given -> conclusion(given).isPresent())
                  .typed("an outcome is one of fraud, cleared, withdrew, unknown"),
              ActField.text(NOTE, "must say why, in a sentence", SAY_WHY)
                  .option("--note", "Why, in a sentence. Required.")),
          ActDeclaration.Way.NOTE,
          given -> new ConcludeCase(conclusion(given).orElseThrow(), given.of(NOTE)),
          ActDeclaration.Typed.of(OUTCOME));

  /** People may type it as they do in a chat. */
  private static Optional<Conclusion> conclusion(Given given) {
    String said = given.of(OUTCOME);
    return Stream.of(Conclusion.values())
        .filter(one -> one.id().equals(said) || (given.isTyped() && one.typed().equals(said)))
        .findFirst();
  }

  static Command read(CommandReader reader) {
    TypedWords typed = reader.typed();
    typed.skip(CommandVocabulary.POINTING);
    typed.skipOne(CommandVocabulary.AS);
    Conclusion conclusion = typed.take(CommandVocabulary.CONCLUSIONS);
    if (conclusion == null) {
      return new Command.Unclear();
    }
    if (!typed.skipOne(CommandVocabulary.NOTING)) {
      typed.skipOne(CommandVocabulary.REASONING);
    }
    return new ConcludeCase(conclusion, typed.rest());
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting(
        "outcome " + conclusion.typed(),
        ActionSpec.DECIDING,
        CommandSpec.Trait.REASONED,
        CommandSpec.Trait.ASKED);
  }

  @Override
  public String own() {
    return note;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (note.isBlank()) {
      return ActionResult.told(
          new ActAnswer.Refused(
              Phrase.of("why-outcome", conclusion.typed()), "say why with --note", 400, SAY_WHY));
    }
    Entry.Concluded said = new Entry.Concluded(work.at(), work.by(), conclusion, note);
    Optional<Entry.Concluded> stands = work.state().concluded().filter(said::repeats);
    ActAnswer answer = answer(work, stands.orElse(said));
    return stands.isPresent()
        ? ActionResult.told(answer)
        : ActionResult.noted(answer, List.of(said));
  }

  private ActAnswer answer(CaseWork work, Entry.Concluded stands) {
    long number = work.history().id().number();
    return ActAnswer.Done.of(
            book ->
                List.of(
                    book.say("talk.concluded", number, book.say("conclusion." + conclusion.id()))),
            "case %d: %s".formatted(number, conclusion.typed()))
        .shown(ActAnswer.Shown.WHERE_ASKED)
        .json(
            ActAnswer.json(work, stands.at())
                .with(OUTCOME, stands.conclusion().id())
                .with(NOTE, stands.note()));
  }
}
