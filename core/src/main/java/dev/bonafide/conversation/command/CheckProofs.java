package dev.bonafide.conversation.command;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.SpokenTo;
import dev.bonafide.report.JsonProofs;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for all codes of a case; those that are there become lines of it. A proof is shown beside
 * the verdict, with the findings that it may answer.
 */
public record CheckProofs() implements DeskCommand {
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "proofs/check",
          ActDeclaration.Body.of(""),
          ActDeclaration.Way.CALL,
          given -> given.of(Given.TYPE).startsWith("message/") ? mail() : new CheckProofs(),
          null);

  /** Mails prove nothing. */
  private static CaseAction<ActAnswer> mail() {
    String unknown = AskForProof.WORDS.unknown();
    return _ -> ActionResult.told(ActAnswer.Refused.of(unknown, 415, unknown));
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("check proof", declared(), Trait.APART);
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.PROOFS;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CaseProver prover = work.connections().prover();
    List<ProofCheck> checks = prover.check(work.history(), work.at(), work.by());
    List<ProofCheck.Proved> proved =
        checks.stream()
            .filter(ProofCheck.Proved.class::isInstance)
            .map(ProofCheck.Proved.class::cast)
            .toList();
    List<Entry> lines = proved.stream().<Entry>map(ProofCheck.Proved::line).toList();
    CaseHistory after = work.history().with(lines);
    ActAnswer.Done done =
        ActAnswer.Done.of(
                book ->
                    Stream.concat(told(checks, book).stream(), answered(proved, work, book))
                        .toList(),
                told(checks, Phrasebook.ENGLISH).toArray(String[]::new))
            .json(JsonProofs.of(after, prover.things(work.state().handedIn()), checks, work.at()));
    return lines.isEmpty() ? ActionResult.shown(done.inWords()) : ActionResult.noted(done, lines);
  }

  private static List<String> told(List<ProofCheck> checks, Phrasebook book) {
    ProofWords words = new ProofWords(book);
    return checks.isEmpty() ? List.of(words.noneOpen()) : checks.stream().map(words::told).toList();
  }

  /** The findings that a person may now see as answered; only they can say so. */
  private static Stream<String> answered(
      List<ProofCheck.Proved> proved, CaseWork work, Phrasebook book) {
    if (proved.isEmpty()) {
      return Stream.of();
    }
    return work.judged().examination().assessment().findings().stream()
        .filter(Weighed::hasEntry)
        .filter(
            one -> proved.stream().anyMatch(it -> SpokenTo.by(it.proof(), one.finding().check())))
        .map(
            one ->
                book.say(
                    "proof.speaks",
                    one.number(),
                    Visible.line(one.finding().flag().in(book.language()).title())));
  }
}
