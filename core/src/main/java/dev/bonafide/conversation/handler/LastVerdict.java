package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.JudgeAnew;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.engine.EngineVersion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows how a case stands, from what is stored; under new rules it is a new examination. */
record LastVerdict(CaseScreener screener, ActOnCase act, CaseCard card, Phrases phrases) {
  Supplier<BotAnswer> of(CaseHistory history, BotRequest request) {
    CaseState state = CaseState.of(history);
    Optional<Entry.Examined> same = state.examined().filter(this::isOfToday);
    if (same.isPresent()) {
      Judgement again = screener.again(state, same.get());
      List<String> warnings = request.isAimed() ? List.of() : ShowCase.warnings(state);
      return () -> card.of(history.id(), state, again, List.of(), warnings);
    }
    CaseReply<Judgement> anew = act.prepare(history, request, new JudgeAnew());
    List<String> changed =
        state.examined().stream().map(before -> changedSince(before, phrases)).toList();
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
