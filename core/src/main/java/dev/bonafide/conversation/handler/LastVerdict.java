package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.JudgeAnew;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.engine.EngineVersion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows how a case stands, from what is stored; under new rules it is a new examination, which is
 * stored for those alone who may change the case.
 */
record LastVerdict(CaseScreener screener, ActOnCase act, CaseCard card, Phrases phrases) {
  Supplier<BotAnswer> of(CaseHistory history, BotRequest request) {
    CaseState state = CaseState.of(history);
    Optional<Entry.Examined> before = state.examined();
    boolean isSame = before.filter(this::isOfToday).isPresent();
    List<String> changed =
        isSame ? List.of() : before.stream().map(one -> changedSince(one, phrases)).toList();
    if (isSame || !request.rights().covers(Right.DECIDE)) {
      Judgement again =
          before.map(one -> screener.again(state, one)).orElseGet(() -> screener.judge(state));
      List<String> warnings = request.isAimed() ? List.of() : ShowCase.warnings(state);
      return () -> card.of(history.id(), state, again, List.of(), changed, warnings);
    }
    CaseReply<Judgement> anew = act.prepare(history, request, new JudgeAnew());
    return act.stored(
        anew, () -> card.of(history.id(), state, anew.told(), List.of(), changed, List.of()));
  }

  private boolean isOfToday(Entry.Examined examined) {
    EngineVersion version = screener.version();
    return examined.rules().equals(version.rules())
        && examined.settings().equals(version.settings());
  }

  static String changedSince(Entry.Examined before, Phrases phrases) {
    String date = LocalDate.ofInstant(before.at(), ZoneOffset.UTC).toString();
    return phrases.say("rules-changed", date, VerdictChanges.shown(before.verdict(), phrases));
  }
}
