package dev.bonafide.discord.outbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.ChannelCooldown;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordJson;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.MessageSpot;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.discord.card.DiscordPress;
import dev.bonafide.discord.card.DiscordReply;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Looks in a channel for what may have been said there, by the ids of its buttons. */
record Seeking(DiscordConnection connection, ChannelCooldown cooldown) {
  private static final Duration BEFORE = Duration.ofMinutes(1);
  private static final int PAGE = 100;

  /** In a channel in which very much is said, the first of it suffices: it is asked for soon. */
  private static final int PAGES = 5;

  DeliveryLookup seek(Outgoing outgoing, DiscordReply card) {
    long after = card.amends() ? 0 : Snowflake.before(outgoing.since().minus(BEFORE));
    for (int page = 0; page < PAGES; page++) {
      String query = after == 0 ? "limit=" + PAGE : "limit=" + PAGE + "&after=" + after;
      switch (connection.list(Route.history(card.channel(), query))) {
        case ApiResult.Answered(DataArray messages) -> {
          List<DataObject> all = DiscordJson.objects(messages);
          for (DataObject message : all) {
            if (isMeant(message, outgoing, card)) {
              return new DeliveryLookup.Seen(
                  new MessageSpot(card.channel(), message.getLong("id")).written());
            }
          }
          if (all.size() < PAGE || after == 0) {
            return new DeliveryLookup.Unseen();
          }
          after = all.stream().mapToLong(one -> one.getLong("id")).max().orElse(after);
        }
        case ApiResult.Refused(DiscordRefusal refused) when Code.hides(refused.code()) -> {
          cooldown.bar(card.channel(), refused.text());
          return new DeliveryLookup.Later(ChannelCooldown.PAUSE, refused.text());
        }
        case ApiResult.Refused(var _) -> {
          return new DeliveryLookup.Unseeable();
        }
        case ApiResult.Unanswered<?, ?> none -> {
          return new DeliveryLookup.Later(none.retryAfter(), none.why());
        }
      }
    }
    return new DeliveryLookup.Unseen();
  }

  private static boolean isMeant(DataObject message, Outgoing outgoing, DiscordReply card) {
    if (outgoing.key().equals(message.getString("nonce", ""))) {
      return true;
    }
    return !card.marker().isEmpty()
        && DiscordPress.in(message).anyMatch(one -> one.marker().equals(card.marker()));
  }
}
