package dev.bonafide.conversation.stage;

import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.ForwardingHandler;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.Optional;
import java.util.Set;

/**
 * Works on candidates who reached a stage that is watched, and on what people set of it. Everything
 * else goes on.
 */
final class StageWatching extends ForwardingHandler {
  private static final Set<String> KEYS = Set.of(StageSettings.KEY, "stage");

  private final Platform platform;
  private final StageLook look;
  private final StageSettings settings;

  StageWatching(Platform platform, MessageHandler next, StageLook look, StageSettings settings) {
    super(next);
    this.platform = platform;
    this.look = look;
    this.settings = settings;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    Optional<StageArrival> arrival = StageArrival.in(receipt);
    if (arrival.isPresent()) {
      return look.at(arrival.get(), receipt);
    }
    Optional<Message> message = platform.understand(receipt);
    return message.isPresent()
            && message.get().command() instanceof Command.Settings(var key, String value)
            && KEYS.contains(key == null ? "" : key)
        ? settings.choose(receipt, message.get(), value)
        : next().work(receipt);
  }

  @Override
  protected boolean isOwn(Receipt receipt) {
    return StageArrival.is(receipt);
  }
}
