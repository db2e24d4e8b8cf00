package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.report.JsonProofs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for a proof that the person being screened controls something; where a code for the same
 * thing is open, it is that one. A proof moves no verdict.
 *
 * @param what as it was typed; empty to show what can be proved, and what was
 */
public record AskForProof(String what) implements DeskCommand {
  static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  static final ActDeclaration LISTING =
      new ActDeclaration(
          "proofs",
          ActDeclaration.Body.of(""),
          ActDeclaration.Way.LOOK,
          _ -> new AskForProof(""),
          null);
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "proofs/{kind}/{name}",
          ActDeclaration.Body.of(
              "", ActField.of("kind", "", "", _ -> true), ActField.of("name", "", "", _ -> true)),
          ActDeclaration.Way.CALL,
          given -> new AskForProof((given.of("kind") + " " + given.of("name")).strip()),
          ActDeclaration.Typed.of("prove")
              .or(
                  "--check",
                  "Looks for all proofs that were asked for in the case.",
                  CheckProofs.DECLARED));

  /** Sentences that only begin so ask for nothing. */
  static Command read(CommandReader reader) {
    String rest = reader.typed().rest();
    return rest.isEmpty() || Provable.typed(rest).isPresent() || Provable.isAddress(rest)
        ? new AskForProof(rest)
        : reader.pointing();
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("prove", declared(), Trait.APART);
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.PROOFS;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (what.isBlank()) {
      return ActionResult.shown(standing(work));
    }
    Optional<Provable> wanted = Provable.typed(what);
    if (wanted.isEmpty()) {
      return refused(400, ProofWords::unknown);
    }
    ProofRequest request =
        work.connections()
            .prover()
            .ask(work.history(), work.state().handedIn(), wanted.get(), work.at(), work.by());
    return switch (request) {
      case ProofRequest.Asked(Entry.Challenged line, Challenge challenge) ->
          ActionResult.noted(letter(request, challenge, work).created(), List.of(line));
      case ProofRequest.Waiting(Challenge challenge) ->
          ActionResult.shown(letter(request, challenge, work));
      case ProofRequest.NotNamed _, ProofRequest.Shared _, ProofRequest.TooMany _ ->
          refused(422, words -> words.told(request));
      case ProofRequest.Off _, ProofRequest.Refused _ -> refused(409, words -> words.told(request));
    };
  }

  private static ActionResult<ActAnswer> refused(int status, Function<ProofWords, String> why) {
    String english = why.apply(WORDS);
    return ActionResult.told(new ActAnswer.Refused(said(why), english, status, english));
  }

  private static Phrase said(Function<ProofWords, String> sentence) {
    return book -> List.of(sentence.apply(new ProofWords(book)));
  }

  /** Words that the person sends to the person being screened. */
  private static ActAnswer.Done letter(ProofRequest request, Challenge challenge, CaseWork work) {
    return ActAnswer.Done.of(
            said(words -> words.told(request)), WORDS.letter(challenge).toArray(String[]::new))
        .inWords()
        .letter(
            book -> new ProofWords(book).letter(challenge),
            new ActAnswer.Choice(new CheckProofs(), book -> book.say("offer.check-proof")))
        .json(JsonProofs.letter(challenge, work.history().id().number()));
  }

  private static ActAnswer standing(CaseWork work) {
    List<Provable> things = work.connections().prover().things(work.state().handedIn());
    CaseProofs known = CaseProofs.of(work.history());
    List<String> lines = new ArrayList<>();
    known.proofs().forEach(one -> lines.add(WORDS.verified(one)));
    for (Challenge one : known.open()) {
      lines.add(
          WORDS.told(
              one.isOver(work.at()) ? new ProofCheck.Over(one) : new ProofCheck.Missing(one)));
    }
    lines.add(WORDS.things(things));
    return ActAnswer.Done.of(said(words -> words.things(things)), lines.toArray(String[]::new))
        .inWords()
        .json(JsonProofs.of(work.history(), things, List.of(), work.at()));
  }
}
