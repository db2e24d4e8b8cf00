package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.ReplyAction;

/** Lays answers out for where they stand, and notes which message shows which case. */
record ReplyWriter(Platform platform, Cards cards) {
  /** Something new. */
  OutboundReply post(
      BotRequest request, String key, BotAnswer answer, InteractionTarget.Where where) {
    return new OutboundReply(key, new ReplyAction.Post(laidOut(request, key, answer, where)));
  }

  /** In the place of what stands there. */
  OutboundReply change(
      BotRequest request,
      String key,
      String card,
      BotAnswer answer,
      InteractionTarget.Where where) {
    return new OutboundReply(
        key, new ReplyAction.Edit(card, laidOut(request, card, answer, where)));
  }

  private String laidOut(
      BotRequest request, String card, BotAnswer answer, InteractionTarget.Where where) {
    CaseId id = answer instanceof BotAnswer.Judged judged ? judged.caseId() : null;
    boolean shown =
        where == InteractionTarget.Where.HERE || where == InteractionTarget.Where.DIRECT;
    if (where == InteractionTarget.Where.HERE && id != null && request.isOf(id)) {
      cards.showHere(id, card);
    } else if (shown && id != null) {
      cards.show(id, card);
    } else if (where != InteractionTarget.Where.WINDOW) {
      request.told(answer).forEach(one -> cards.tell(one, card));
    }
    String leads =
        where == InteractionTarget.Where.WINDOW
            ? request.card()
            : id != null && shown ? card : null;
    return platform.layOut(
        answer,
        new ReplyContext(
            request.message(),
            where,
            request.crowd(answer).disclosure(),
            request.form(),
            request.beside(),
            id,
            leads,
            platform.phrasebook()));
  }
}
