package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import java.util.List;
import java.util.function.Supplier;

/** Shows how a stored case stands. */
record ShowCase(CaseScreener screener, CaseCard card, Phrases phrases) {
  /** Shows how the case stands without a word on what changed, for a form beside it. */
  Supplier<BotAnswer> open(CaseHistory history) {
    List<String> replies =
        CaseState.of(history).appeals().stream()
            .map(one -> phrases.replied(one, Integer.MAX_VALUE))
            .toList();
    BotAnswer.Judged judged = judged(history);
    return () -> judged.quoting(replies);
  }

  /** How the case stands. */
  BotAnswer.Judged judged(CaseHistory history) {
    return shown(history, List.of()).get();
  }

  /** How the case stands, with what is to be said of it first. */
  Supplier<BotAnswer.Judged> shown(CaseHistory history, List<String> news) {
    CaseState state = CaseState.of(history);
    Judgement judgement =
        state
            .examined()
            .map(before -> screener.again(state, before))
            .orElseGet(() -> screener.judge(state));
    return () -> card.of(history.id(), state, judgement, news, warnings(state));
  }

  static List<String> warnings(CaseState state) {
    return AnswerBuilder.shown(state.handedIn().warnings());
  }
}
