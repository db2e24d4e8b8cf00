package dev.bonafide.telegram.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.conversation.FollowedScreenings;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
import dev.bonafide.telegram.event.Outages;
import dev.bonafide.telegram.event.StoppedDraft;
import dev.bonafide.telegram.event.TelegramInbound;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps what Telegram delivers, as it is. An update that cannot even be read is kept too, in a
 * conversation of its own: it is given up there, seen by a person, and blocks no one. What is said
 * in a group and not to the bot is dropped.
 *
 * <p>Receipts are known by chat and message, not by the update's id: ids begin again at a random
 * number after a quiet week.
 *
 * @param bot the bot's own id
 * @param screenings those that people may stop
 */
public record TelegramReceiver(
    Inbox inbox,
    Outages outages,
    InstantSource clock,
    Checkpoint.Watch watch,
    long bot,
    FollowedScreenings<?> screenings) {

  /**
   * Just now everything was let in that Telegram had.
   *
   * @throws RuntimeException if that could not be noted
   */
  void heardAll() {
    outages.heardAll();
  }

  /**
   * Lets one update in.
   *
   * @throws RuntimeException if it could not be kept: it must then not be confirmed
   */
  void pass(JsonNode update) {
    Optional<StoppedDraft> stopped = StoppedDraft.of(update);
    if (stopped.isPresent()) {
      boolean _ = screenings.stop(stopped.get().place().address(), stopped.get().draft());
      return;
    }
    TelegramInbound telegramInbound = TelegramInbound.of(update);
    if (telegramInbound instanceof TelegramInbound.Nothing || isBesideUs(telegramInbound)) {
      return;
    }
    watch.at(Checkpoint.DELIVERED);
    boolean _ =
        inbox.accept(
            new Receipt(
                telegramInbound.key(),
                telegramInbound.place().address(),
                update.toString(),
                clock.instant()));
    watch.at(Checkpoint.ACCEPTED);
  }

  private boolean isBesideUs(TelegramInbound telegramInbound) {
    return telegramInbound instanceof TelegramInbound.InGroup group && !group.maySpeakTo(bot);
  }
}
