package dev.bonafide.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Who the bot is, as Telegram tells; asked once. */
public final class TelegramSelf {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final TelegramConnection connection;
  private volatile @Nullable Known known;

  public TelegramSelf(TelegramConnection connection) {
    this.connection = connection;
  }

  /**
   * What Telegram tells about the bot.
   *
   * @param name without the sign before it
   * @param hearsAll whether it is told everything that is said in its groups
   */
  public record Known(String name, boolean hearsAll) {}

  /**
   * Asks, unless it was asked before.
   *
   * @throws Unreachable if Telegram cannot be asked now
   */
  public Known get() {
    Known before = known;
    if (before == null) {
      before =
          switch (connection.call(GetMe.builder().build()).orUnreachable()) {
            case ApiResult.Answered(JsonNode me) ->
                new Known(
                    me.path("username").asText(),
                    me.path("can_read_all_group_messages").asBoolean());
            case ApiResult.Refused(TelegramRefusal refused) ->
                throw new Unreachable("Telegram refused (" + refused.code() + ")", PAUSE);
          };
      known = before;
    }
    return before;
  }
}
