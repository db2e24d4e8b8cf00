package dev.bonafide.discord.outbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.discord.card.Layout;
import dev.bonafide.discord.event.Hook;
import dev.bonafide.discord.event.Sealing;
import dev.bonafide.mail.Delivery;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Says things where someone waits for an answer. It may be said any number of times and is seen
 * once, for fifteen minutes.
 */
record ToAsker(
    DiscordConnection connection, Sealing sealing, Deferring deferring, InstantSource clock) {
  /** Begins the name of what one person alone saw. */
  static final String SIGN = "@";

  static final String OVER = "the fifteen minutes that Discord allows for an answer are over";

  /** A little less than Discord gives: what is under way must arrive. */
  private static final Duration LIFE = Duration.ofMinutes(15).minusSeconds(10);

  /** So long it may be that Discord was not told yet that an answer comes. */
  private static final Duration YOUNG = Duration.ofSeconds(10);

  private static final Duration SOON = Duration.ofSeconds(1);

  Delivery deliver(DiscordReply card) {
    Optional<Hook> open = Hook.open(card.hook(), sealing);
    if (open.isEmpty()) {
      return new Delivery.Refused("DISCORD_TOKEN has changed since the request");
    }
    Hook hook = open.get();
    if (clock.instant().isAfter(hook.asked().plus(LIFE))) {
      return new Delivery.Refused(OVER);
    }
    deferring.await(hook.interaction());
    DiscordReply.DiscordFile file = card.file();
    ApiResult<DataObject, DiscordRefusal> outcome =
        file == null ? edit(hook, card.message()) : hand(hook, card.message(), file);
    if (outcome instanceof ApiResult.Refused(DiscordRefusal refused)
        && Code.isOfForm(refused.code())) {
      outcome = edit(hook, Layout.plain(card.plain()));
    }
    return delivery(hook, outcome);
  }

  private ApiResult<DataObject, DiscordRefusal> edit(Hook hook, DataObject message) {
    return connection.call(Route.original(hook.app(), hook.token()), message);
  }

  /** However often it is done, one file stands there. */
  private ApiResult<DataObject, DiscordRefusal> hand(
      Hook hook, DataObject message, DiscordReply.DiscordFile file) {
    return connection.call(
        Route.original(hook.app(), hook.token()),
        message,
        file.name(),
        file.mediaType(),
        file.bytes());
  }

  private Delivery delivery(Hook hook, ApiResult<DataObject, DiscordRefusal> outcome) {
    return outcome
        .repeatable(Duration.ZERO)
        .delivery(
            _ -> SIGN + hook.interaction(),
            refused ->
                refused.code() == Code.UNKNOWN_WEBHOOK && isYoung(hook)
                    ? new Delivery.Postponed(
                        SOON, "Discord does not know yet that an answer is coming")
                    : new Delivery.Refused(refused.text()));
  }

  private boolean isYoung(Hook hook) {
    return clock.instant().isBefore(hook.asked().plus(YOUNG));
  }
}
