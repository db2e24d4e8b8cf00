package dev.bonafide.conversation.stage;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.digest.DigestAlarm;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.ReplyAction;
import dev.bonafide.mail.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works on candidates who reached a stage that is watched, on the ends of weeks for such rooms, and
 * on what people set of it. Everything else goes on.
 */
final class StageWatching extends ForwardingHandler {
  private static final Set<String> KEYS = Set.of(StageSettings.KEY, "stage");

  private final Platform platform;
  private final StageWatches watches;
  private final StageLook look;
  private final StageSettings settings;

  StageWatching(
      Platform platform,
      MessageHandler next,
      StageWatches watches,
      StageLook look,
      StageSettings settings) {
    super(next);
    this.platform = platform;
    this.watches = watches;
    this.look = look;
    this.settings = settings;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<StageArrival> arrival = StageArrival.in(receipt);
    if (arrival.isPresent()) {
      return look.at(arrival.get(), receipt);
    }
    if (isWeek(receipt)) {
      return week(receipt);
    }
    Optional<Message> message = platform.understand(receipt);
    return message.isPresent()
            && message.get().command() instanceof Command.Settings(var key, String value)
            && KEYS.contains(key == null ? "" : key)
        ? settings.choose(receipt, message.get(), value)
        : next().work(receipt);
  }

  private boolean isWeek(Receipt receipt) {
    return DigestAlarm.is(receipt) && StageRoom.isOne(receipt.address());
  }

  /**
   * Counts alone: in the room, or in a trial to the person who chose it. A week of none is none.
   */
  private UnitOfWork week(Receipt receipt) {
    Optional<StageWatch> watched = watches.of(receipt.address());
    if (watched.isEmpty()) {
      return UnitOfWork.NOTHING;
    }
    StageWatch watch = watched.get();
    return () -> {
      StageWeek week = watches.week(receipt.address());
      watches.forgetCounts(receipt.address());
      return week.all() == 0 ? List.of() : List.of(said(receipt, watch, week));
    };
  }

  private OutboundReply said(Receipt receipt, StageWatch watch, StageWeek week) {
    Asker by = new Asker(watch.by(), watch.by());
    Message message = new Message(receipt.address(), receipt.key(), by, "", receipt.at());
    InteractionTarget.Where where =
        watch.mode() == StageMode.ON
            ? InteractionTarget.Where.HERE
            : InteractionTarget.Where.DIRECT;
    ReplyContext place = new ReplyContext(message, where, Disclosure.NONE, null, null, null, null);
    String body = platform.layOut(new BotAnswer.Told(StagePhrases.week(watch, week)), place);
    return new OutboundReply(ReplyKeys.of(receipt).first(), new ReplyAction.Post(body));
  }

  @Override
  protected boolean isOwn(Receipt receipt) {
    return StageArrival.is(receipt) || isWeek(receipt);
  }
}
