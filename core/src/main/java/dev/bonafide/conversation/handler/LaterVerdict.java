package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.Right;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.verdict.CalledFindings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the messages that show a case at one with every other view of it: a language model that did
 * not answer in time may have answered by now.
 */
record LaterVerdict(CaseFiles cases, ReplyPlanner planner, Phrases phrases) {
  /** The replies, with what brings other messages up to date where the verdict is another now. */
  List<OutboundReply> replies(BotRequest request, BotAnswer said) {
    Optional<BotAnswer.Judged> told = said.verdict();
    Optional<CaseHistory> history =
        request
            .history()
            .filter(_ -> request.rights().covers(Right.DECIDE))
            .filter(one -> told.filter(now -> one.id().equals(now.caseId())).isPresent());
    Optional<Entry.Examined> before = history.flatMap(one -> CaseState.of(one).examined());
    if (before.filter(one -> !one.verdict().equals(id(told.get()))).isEmpty()) {
      return planner.replies(request, said);
    }
    String line =
        isStored(told.get()) ? "" : stored(request, history.get(), before.get(), told.get());
    return planner.upToDate(request, told.get(), said, line);
  }

  private static String id(BotAnswer.Judged judged) {
    return judged.examination().assessment().verdict().id();
  }

  /** Whether an act changed it, and tells that itself. */
  private boolean isStored(BotAnswer.Judged now) {
    return cases
        .find(now.caseId())
        .flatMap(one -> CaseState.of(one).examined())
        .filter(one -> one.verdict().equals(id(now)))
        .isPresent();
  }

  /** Stores the later reading, and says why it is another. */
  private String stored(
      BotRequest request, CaseHistory history, Entry.Examined before, BotAnswer.Judged now) {
    Entry.Examined entry =
        new Judgement(now.examination(), now.particulars())
            .entry(now.particulars().at(), request.message().asker().id());
    if (!cases.append(history, List.of(entry), List.of())) {
      throw new Unreachable("someone else changed the case", ActOnCase.SOON);
    }
    boolean isByModel =
        entry.rules().equals(before.rules()) && entry.settings().equals(before.settings());
    String why =
        isByModel
            ? phrases.say("answered-later", history.id().number())
            : LastVerdict.changedSince(before, phrases);
    String change =
        VerdictChange.said(
            VerdictChanges.shown(before.verdict(), phrases),
            VerdictChanges.shown(entry.verdict(), phrases),
            phrases.book());
    Stream<String> reason =
        CalledFindings.of(now.examination().assessment()).first().stream()
            .filter(one -> one.setAside() == null)
            .map(one -> phrases.say("new", VerdictChanges.title(one, phrases)));
    return Stream.concat(Stream.of(why, change), reason).collect(Collectors.joining(" "));
  }
}
