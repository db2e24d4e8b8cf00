package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyPlanner;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.mail.OutboundReply;
import java.util.function.Supplier;

/**
 * The asker's own page: the cases that they may see, and how the bot is set.
 *
 * @param settings read when the page is laid out
 */
record HomePage(RichContent.Cases overview, Supplier<BotAnswer> settings) {
  /** The same once a case is gone. */
  HomePage without(CaseId id) {
    return new HomePage(overview.without(id), settings);
  }

  OutboundReply reply(BotRequest request, ReplyPlanner planner) {
    return planner.post(
        request.with(overview),
        request.keys().first(),
        settings.get(),
        InteractionTarget.Where.HOME);
  }
}
