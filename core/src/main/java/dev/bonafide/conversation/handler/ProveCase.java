package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.proof.SpokenTo;
import dev.bonafide.verdict.Weighed;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for proofs that somebody controls something, and looks for them, both before anything is
 * stored. A proof moves no verdict: it is shown beside it, with the findings that it may answer.
 */
final class ProveCase {
  private final CaseFiles cases;
  private final ShowCase showCase;
  private final CaseProver prover;
  private final Phrases phrases;
  private final ProofWords words;
  private final InstantSource clock;

  ProveCase(
      CaseFiles cases, ShowCase showCase, CaseProver prover, Phrases phrases, InstantSource clock) {
    this.cases = cases;
    this.showCase = showCase;
    this.prover = prover;
    this.phrases = phrases;
    this.words = phrases.proofs();
    this.clock = clock;
  }

  /** Asks for a proof, or looks for those that were asked for. */
  Supplier<BotAnswer> of(CaseHistory history, BotRequest request) {
    return request.command() instanceof Command.Prove said
        ? prove(history, request.message(), said)
        : check(history, request.message());
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
  private Supplier<BotAnswer> prove(CaseHistory history, Message message, Command.Prove command) {
    CaseState state = CaseState.of(history);
    if (command.what().isBlank()) {
      return things(history);
    }
    Optional<Provable> wanted = Provable.typed(command.what());
    if (wanted.isEmpty()) {
      return () -> AnswerBuilder.told(words.unknown());
    }
    ProofRequest request =
        prover.ask(history, state.handedIn(), wanted.get(), clock.instant(), message.asker().id());
    BotAnswer told = told(history, request);
    return () -> {
      if (request instanceof ProofRequest.Asked(Entry.Challenged line, var _)) {
        cases.append(history.id(), line);
      }
      return told;
    };
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
  private Supplier<BotAnswer> check(CaseHistory history, Message message) {
    List<ProofCheck> checks = prover.check(history, clock.instant(), message.asker().id());
    if (checks.isEmpty()) {
      return () -> AnswerBuilder.told(words.noneOpen());
    }
    List<String> said = new ArrayList<>(checks.stream().map(words::told).toList());
    List<ProofCheck.Proved> proved =
        checks.stream()
            .filter(ProofCheck.Proved.class::isInstance)
            .map(ProofCheck.Proved.class::cast)
            .toList();
    if (proved.isEmpty()) {
      return () -> new BotAnswer.Told(said);
    }
    said.addAll(answered(history, proved.stream().map(ProofCheck.Proved::proof).toList()));
    CaseHistory longer = history;
    for (ProofCheck.Proved one : proved) {
      longer = CaseState.extended(longer, one.line());
    }
    Supplier<BotAnswer.Judged> shown = showCase.shown(longer, said);
    return () -> {
      proved.forEach(one -> cases.append(history.id(), one.line()));
      return shown.get();
    };
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
