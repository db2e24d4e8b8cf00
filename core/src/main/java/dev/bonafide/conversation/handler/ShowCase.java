package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows how a stored case stands. */
record ShowCase(CaseFiles cases, CaseScreener screener, CaseCard card, Phrases phrases) {
  /** Shows how the case stands, from what is stored; under new rules it is a new examination. */
  Supplier<BotAnswer> last(CaseHistory history, Message message) {
    CaseState state = CaseState.of(history);
    Optional<Entry.Examined> same = state.examined().filter(this::isOfToday);
    if (same.isPresent()) {
      Judgement again = screener.again(state, same.get());
      List<String> warnings = message.aim() == null ? List.of() : warnings(state);
      return () -> card.of(history.id(), state, again, List.of(), warnings);
    }
    Judgement anew = screener.judge(state);
    Instant now = screener.now();
    return () -> {
      cases.append(history.id(), anew.entry(now, message.asker().id()));
      List<String> changed = changedSince(state.examined());
      return card.of(history.id(), state, anew, List.of(), changed, List.of());
    };
  }

  private boolean isOfToday(Entry.Examined examined) {
    EngineVersion version = screener.version();
    return examined.rules().equals(version.rules())
        && examined.settings().equals(version.settings());
  }

  private List<String> changedSince(Optional<Entry.Examined> examined) {
    return examined
        .map(
            before ->
                phrases.say(
                    "rules-changed",
                    LocalDate.ofInstant(before.at(), ZoneOffset.UTC).toString(),
                    Verdict.of(before.verdict()).map(phrases::shown).orElse(before.verdict())))
        .stream()
        .toList();
  }

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

  private static List<String> warnings(CaseState state) {
    return AnswerBuilder.shown(state.handedIn().warnings());
  }
}
