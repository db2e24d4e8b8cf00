package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ConversationScreener;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.verdict.Weighed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Records what a person rules on a finding, and examines the case anew. */
record RuleCase(ConversationScreener screener, ReviseCase reviseCase, Phrases phrases) {
  /** Rules on a finding, or says what is missing for that. */
  Supplier<BotAnswer> rule(CaseHistory history, Message message, Command.Rule command) {
    Findings findings = Findings.of(history, screener, phrases);
    Optional<Weighed> found = findings.called(command.finding());
    if (found.isEmpty()) {
      String none = phrases.noSuchFinding(command.finding(), findings.most());
      return () -> AnswerBuilder.told(none);
    }
    Weighed head = findings.entry(found.get());
    if (command.reason().isBlank() && !command.disposition().stands()) {
      return () -> AnswerBuilder.told(phrases.say("why-not", head.number()));
    }
    String said = phrases.ruled(command.disposition(), VerdictChanges.title(head, phrases));
    return reviseCase.revise(
        history, ruled(head, findings, message, command), List.of(said), List.of());
  }

  /** Who rules on an entry rules on all that rests on its words: nobody is asked of them again. */
  private List<Entry> ruled(
      Weighed head, Findings findings, Message message, Command.Rule command) {
    Instant at = screener.now();
    return Stream.concat(Stream.of(head), findings.beneath(head).stream())
        .<Entry>map(
            one ->
                new Entry.Ruled(
                    at,
                    message.asker().id(),
                    one.finding().check(),
                    command.disposition(),
                    command.reason()))
        .toList();
  }
}
