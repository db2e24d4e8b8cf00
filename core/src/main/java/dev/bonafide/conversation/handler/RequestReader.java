package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from a message what is asked, and of which case. */
record RequestReader(
    Platform platform, CaseFiles cases, Cards cards, CaseAccess access, AskedCommand asked) {
  /** Before anything is looked up but whether a verdict stands above what was said. */
  BotRequest heard(Receipt receipt, Message message) {
    Command command = asked.of(message);
    return new BotRequest(
        command.equals(message.command()) ? message : message.aimed(null),
        command,
        ReplyKeys.of(receipt),
        Optional.empty(),
        Onlookers.NOT_LOOKED_FOR,
        null,
        Right.NOTHING);
  }

  /**
   * A case of a conversation that the asker cannot see, of another tenant, or about the asker, is
   * none.
   */
  BotRequest known(BotRequest heard) {
    Message message = heard.message();
    Address address = message.address();
    InteractionTarget target = message.aim();
    Optional<CaseHistory> history =
        heard.command() instanceof Command.SourceChanged(var _, var _, var _, String answer)
                && answer != null
            ? cards.shownBy(address.tenant(), answer).flatMap(cases::find)
            : aimedAt(message, target);
    if (history.isEmpty() && heard.command() instanceof Command.Last && target != null) {
      history = access.latest(message);
    }
    if (history.isEmpty() && heard.isSaid()) {
      history = access.spokenOf(message).map(one -> access.named(message).orElse(one));
    }
    if (!(heard.command() instanceof Command.SourceChanged)) {
      history = history.filter(one -> !platform.isAbout(message, one));
    }
    boolean isShown = history.flatMap(one -> cards.here(one.id())).isPresent();
    Onlookers onlookers =
        heard.shows() || isShown ? platform.onlookers(message) : Onlookers.NOT_LOOKED_FOR;
    return new BotRequest(
        onCard(message, history),
        heard.command(),
        heard.keys(),
        history,
        onlookers,
        null,
        heard.rights());
  }

  private Optional<CaseHistory> aimedAt(Message message, @Nullable InteractionTarget target) {
    Address address = message.address();
    return target == null || target.number() == 0
        ? access.here(message)
        : cases
            .find(new CaseId(address.tenant(), target.number()))
            .filter(found -> access.sees(message, found));
  }

  private Message onCard(Message message, Optional<CaseHistory> history) {
    InteractionTarget target = message.aim();
    return target == null || !InteractionTarget.LATEST_CARD.equals(target.card())
        ? message
        : message.aimed(target.on(history.flatMap(one -> cards.here(one.id())).orElse(null)));
  }
}
