package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.KnownLinks;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.linkage.CaseLink;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Says beside a verdict to which cases its own is linked, to those alone who may know of the other
 * case. A link names no one and bears on no verdict.
 */
record ToldLinks(KnownLinks links, CaseAccess access) {
  /**
   * The answer with them. What one person opens tells all that they may see; that is asked before
   * anything is stored, since a platform may have to be asked. A card tells what all its readers
   * may know, and of evidence that has only just been stored.
   */
  Supplier<BotAnswer> beside(BotRequest request, Supplier<BotAnswer> answer) {
    Message message = request.message();
    if (request.command() instanceof Command.Open && request.history().isPresent()) {
      List<CaseLink> seen = seen(request.history().get().id(), message);
      return () -> linked(answer.get(), judged -> links.beside(judged, seen));
    }
    return () -> linked(answer.get(), judged -> links.beside(judged, message));
  }

  private static BotAnswer linked(BotAnswer answer, UnaryOperator<BotAnswer.Judged> telling) {
    return answer instanceof BotAnswer.Judged judged ? telling.apply(judged) : answer;
  }

  /** Links to cases that a person may know of. */
  List<CaseLink> seen(CaseId id, Message message) {
    return links.of(id, other -> access.platform().sees(message, other.conversation()));
  }
}
