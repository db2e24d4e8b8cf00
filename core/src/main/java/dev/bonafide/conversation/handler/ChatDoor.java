package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.CommandDoor;
import java.util.List;
import java.util.function.Supplier;

/** Place where what somebody asks of a case in a chat is done. */
record ChatDoor(CaseHistory history, BotRequest request, ActOnCase act)
    implements CommandDoor<Supplier<BotAnswer>> {
  @Override
  public <T> CaseReply<T> prepare(CaseAction<T> action) {
    return act.prepare(history, request, action);
  }

  @Override
  public Supplier<BotAnswer> answered(CaseReply<ActAnswer> reply) {
    return switch (reply.told()) {
      case ActAnswer.Refused refused ->
          () -> AnswerBuilder.told(refused.said().in(act.phrases().book()));
      case ActAnswer.Done done -> {
        List<String> news = done.said().stream().map(one -> one.in(act.phrases().book())).toList();
        yield isOnCard(done.shown())
            ? act.shown(reply, news, List.of())
            : act.stored(reply, () -> new BotAnswer.Told(news));
      }
    };
  }

  private boolean isOnCard(ActAnswer.Shown shown) {
    return switch (shown) {
      case ON_CARD -> true;
      case IN_WORDS -> false;
      case WHERE_ASKED -> request.isAimed();
    };
  }
}
