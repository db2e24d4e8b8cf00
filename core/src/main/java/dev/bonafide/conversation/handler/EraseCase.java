package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.UnitOfWork;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Erases a case for good; what showed it is taken away with it. */
record EraseCase(
    CaseFiles cases, Cards cards, ReplyPlanner planner, Phrases phrases, InstantSource clock) {
  UnitOfWork erasing(BotRequest request, CaseHistory history) {
    Instant now = clock.instant();
    return () -> {
      List<String> shown = cards.telling(history.id());
      return planner.erased(request, shown, erase(history, request, now));
    };
  }

  /**
   * The same on the asker's own page, which is shown again without it.
   *
   * @param home as it was
   */
  UnitOfWork erasing(BotRequest request, CaseHistory history, HomePage home) {
    Instant now = clock.instant();
    HomePage left = home.without(history.id());
    return () -> {
      List<String> shown = cards.telling(history.id());
      BotAnswer.Told told = erase(history, request, now);
      new AuditNotes(request, now).of(left.overview()).forEach(cases::note);
      List<OutboundReply> replies = new ArrayList<>(planner.taken(request, shown, told));
      replies.add(left.reply(request, planner));
      return replies;
    };
  }

  /** A platform keeps what was said until {@link ReplyPlanner} takes it away. */
  private BotAnswer.Told erase(CaseHistory history, BotRequest request, Instant at) {
    cases.erase(history.id(), request.message().asker().id(), at);
    return new BotAnswer.Told(List.of(phrases.say("deleted", history.id().number())));
  }
}
