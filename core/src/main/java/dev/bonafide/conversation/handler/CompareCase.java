package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.report.CaseComparison;
import dev.bonafide.report.ReportPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a case beside another one that the asker may read, too. */
record CompareCase(CaseAccess access, ShowCase showCase, Phrases phrases) {
  /**
   * The person who asks sees something of the other case, too, and this is recorded.
   *
   * @param words that name the other case by its number
   */
  Supplier<BotAnswer> compare(BotAnswer.Judged judged, Message message, String words) {
    Optional<CaseId> named = CaseAccess.named(judged.caseId(), words);
    if (named.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("compare"));
    }
    Optional<CaseHistory> other = access.here(message, named.get());
    if (other.isEmpty()) {
      return () -> AnswerBuilder.told(phrases.say("compare-none", named.get().number()));
    }
    BotAnswer.Judged beside = showCase.judged(other.get());
    List<String> said =
        new CaseComparison(phrases.book())
            .paragraphs(
                judged.caseId().number(), page(judged), beside.caseId().number(), page(beside));
    return () -> {
      access.noteCompared(message, beside.caseId());
      return new BotAnswer.Told(said).with(beside.caseId());
    };
  }

  private ReportPage page(BotAnswer.Judged judged) {
    return ReportPage.of(judged.examination(), judged.particulars(), phrases.book());
  }
}
