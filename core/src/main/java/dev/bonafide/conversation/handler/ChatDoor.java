package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.command.CommandDoor;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.function.Supplier;

/** Place where what somebody asks of a case in a chat is done. */
record ChatDoor(CaseHistory history, BotRequest request, ActOnCase act)
    implements CommandDoor<Supplier<BotAnswer>> {
  @Override
  public long number() {
    return history.id().number();
  }

  @Override
  public Phrasebook book() {
    return act.phrases().book();
  }

  @Override
  public <T> CaseReply<T> prepare(CaseAction<T> action) {
    return act.prepare(history, request, action);
  }

  @Override
  public Supplier<BotAnswer> told(String... paragraphs) {
    return () -> new BotAnswer.Told(List.of(paragraphs));
  }

  @Override
  public Supplier<BotAnswer> shown(CaseReply<?> reply, List<String> news) {
    return reply.said().isEmpty()
        ? () -> new BotAnswer.Told(news)
        : act.shown(reply, news, List.of());
  }
}
