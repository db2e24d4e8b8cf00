package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.AskForProof;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CheckProofs;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.proof.SpokenTo;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for proofs that somebody controls something, and looks for them, both before anything is
 * stored. A proof moves no verdict: it is shown beside it, with the findings that it may answer.
 */
final class ProveCase {
  private final ActOnCase act;
  private final ShowCase showCase;
  private final CaseProver prover;
  private final Phrases phrases;
  private final ProofWords words;

  ProveCase(ActOnCase act, CaseProver prover, Phrases phrases) {
    this.act = act;
    this.showCase = act.showCase();
    this.prover = prover;
    this.phrases = phrases;
    this.words = phrases.proofs();
  }

  /** Asks for a proof, or looks for those that were asked for. */
  Supplier<BotAnswer> of(CaseHistory history, BotRequest request) {
    return request.command() instanceof Command.Prove said
        ? prove(history, request, said)
        : check(history, request);
  }

  /**
   * What can be proved, to somebody who asks in their own words.
   *
   * @param here whether what is of the case may be said there
   */
  Supplier<BotAnswer> asked(CaseHistory history, boolean here) {
    return here ? things(history) : () -> AnswerBuilder.told(words.unknown());
  }

  private Supplier<BotAnswer> things(CaseHistory history) {
    BotAnswer told =
        AnswerBuilder.told(words.things(prover.things(CaseState.of(history).handedIn())));
    return () -> told;
  }

  /** Words that the asker sends to the one who is vetted, or why there are none. */
  private Supplier<BotAnswer> prove(
      CaseHistory history, BotRequest request, Command.Prove command) {
    if (command.what().isBlank()) {
      return things(history);
    }
    Optional<Provable> wanted = Provable.typed(command.what());
    if (wanted.isEmpty()) {
      return () -> AnswerBuilder.told(words.unknown());
    }
    CaseReply<ProofRequest> reply =
        act.prepare(history, request, new AskForProof(prover, wanted.get()));
    BotAnswer told = told(history, reply.told());
    return act.stored(reply, () -> told);
  }

  private BotAnswer told(CaseHistory history, ProofRequest request) {
    return switch (request) {
      case ProofRequest.Asked(var _, Challenge challenge) -> letter(history, request, challenge);
      case ProofRequest.Waiting(Challenge challenge) -> letter(history, request, challenge);
      default -> AnswerBuilder.told(words.told(request));
    };
  }

  private BotAnswer letter(CaseHistory history, ProofRequest request, Challenge challenge) {
    Offer check =
        new Offer(history.id(), new Command.CheckProof(), phrases.book().say("offer.check-proof"));
    return new BotAnswer.Told(
        List.of(words.told(request)), words.letter(challenge), List.of(check));
  }

  /** Looks for all codes of the case; those that are there become lines of it. */
  private Supplier<BotAnswer> check(CaseHistory history, BotRequest request) {
    CaseReply<List<ProofCheck>> reply = act.prepare(history, request, new CheckProofs(prover));
    if (reply.told().isEmpty()) {
      return () -> AnswerBuilder.told(words.noneOpen());
    }
    List<String> said = new ArrayList<>(reply.told().stream().map(words::told).toList());
    if (reply.said().isEmpty()) {
      return () -> new BotAnswer.Told(said);
    }
    said.addAll(
        answered(
            history,
            reply.told().stream()
                .filter(ProofCheck.Proved.class::isInstance)
                .map(one -> ((ProofCheck.Proved) one).proof())
                .toList()));
    return act.shown(reply, said, List.of());
  }

  /** The findings that a person may now see as answered; only they can say so. */
  private List<String> answered(CaseHistory history, List<ControlProof> proofs) {
    List<Weighed> findings =
        showCase.judged(history).examination().assessment().findings().stream()
            .filter(Weighed::hasEntry)
            .toList();
    return findings.stream()
        .filter(one -> proofs.stream().anyMatch(proof -> SpokenTo.by(proof, check(one))))
        .map(one -> speaks(one))
        .toList();
  }

  private static String check(Weighed finding) {
    return finding.finding().check();
  }

  private String speaks(Weighed finding) {
    return phrases
        .book()
        .say("proof.speaks", finding.number(), VerdictChanges.title(finding, phrases));
  }
}
