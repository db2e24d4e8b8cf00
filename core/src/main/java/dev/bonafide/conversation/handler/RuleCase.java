package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Records what a person rules on a finding, and examines the case anew. */
record RuleCase(ConversationScreener screener, ReviseCase reviseCase, Phrases phrases) {
  /** Rules on a finding, or says what is missing for that. */
  Supplier<BotAnswer> rule(CaseHistory history, Message message, Command.Rule command) {
    CalledFindings findings = Findings.of(history, screener, phrases).called();
    Optional<Weighed> found = findings.called(command.finding());
    if (found.isEmpty()) {
      String none = phrases.noSuchFinding(command.finding(), findings.most());
      return () -> AnswerBuilder.told(none);
    }
    Weighed head = findings.entry(found.get());
    FindingRuling ruling =
        new FindingRuling(command.finding(), command.disposition(), command.reason());
    if (ruling.lacksReason()) {
      return () -> AnswerBuilder.told(phrases.say("why-not", head.number()));
    }
    String said = phrases.ruled(command.disposition(), VerdictChanges.title(head, phrases));
    List<Entry> lines = ruling.lines(head, findings, screener.now(), message.asker().id());
    return reviseCase.revise(history, lines, List.of(said), List.of());
  }
}
