package dev.bonafide.bot.serve;

import dev.bonafide.extension.Mount;
import dev.bonafide.telegram.inbound.TelegramWebhook;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's updates among the calls that the server takes.
 *
 * @param webhook gives null while no one listens
 */
record TelegramMount(Supplier<@Nullable TelegramWebhook> webhook) implements Mount {
  private static final int NOT_YET = 503;

  @Override
  public Set<String> paths() {
    return Set.of(TelegramWebhook.PATH);
  }

  @Override
  public Reply call(Call call) {
    TelegramWebhook open = webhook.get();
    int status = open == null ? NOT_YET : open.accept(call.method(), call.headers(), call.body());
    return new Reply(status, Map.of(), "");
  }
}
