package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says all there is on one finding of a stored case. */
record ExplainCase(CaseScreener screener, Phrases phrases) {
  /**
   * Explains a finding, or says that there is none of that name.
   *
   * @param finding as people call it; null for the first
   */
  Supplier<BotAnswer> explain(CaseHistory history, @Nullable String finding) {
    Findings findings = Findings.of(history, screener, phrases);
    CalledFindings called = findings.called();
    Optional<Weighed> found = finding == null ? called.first() : called.called(finding);
    BotAnswer answer =
        found
            .<BotAnswer>map(one -> new BotAnswer.Told(findings.explained(one)))
            .orElseGet(
                () ->
                    AnswerBuilder.told(
                        finding == null
                            ? phrases.say("no-finding")
                            : phrases.noSuchFinding(finding, called.most())));
    return () -> answer;
  }
}
