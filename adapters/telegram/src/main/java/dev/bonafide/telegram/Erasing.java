package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.telegram.card.TelegramButtons;
import java.util.Optional;
import java.util.function.Function;

/** Erases cases that someone names, and asks before the latest one. */
record Erasing(CaseFiles cases, Earlier earlier, Function<TelegramRequest, MessageHandler> bots) {
  UnitOfWork work(PrivateChatRequest request, PrivateChat.TelegramCommand typed) {
    Optional<CaseHistory> latest = earlier.latest(request.receipt());
    if (typed.number() != 0 && latest.stream().noneMatch(one -> has(one, typed.number()))) {
      return older(request, typed.number());
    }
    if (latest.isEmpty()) {
      return request.told("no-case");
    }
    String text = typed.number() != 0 ? "delete" : typed.said();
    TelegramRequest spoken = request.spoken(text);
    boolean asks = text.equals("delete");
    return bots.apply(
            asks
                ? spoken.with(TelegramButtons.erasing(latest.get().id().number(), request.book()))
                : spoken)
        .work(request.receipt());
  }

  private static boolean has(CaseHistory history, long number) {
    return history.id().number() == number;
  }

  private UnitOfWork older(PrivateChatRequest request, long number) {
    CaseId id = new CaseId(request.receipt().address().tenant(), number);
    return cases.find(id).isEmpty()
        ? request.told("no-such-case", number)
        : bots.apply(request.erasing(number, InteractionTarget.Where.ALONE))
            .work(request.receipt());
  }
}
