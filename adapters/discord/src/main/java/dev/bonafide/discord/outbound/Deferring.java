package dev.bonafide.discord.outbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.event.Hook;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Tells the person who asked that an answer is coming, within the three seconds that Discord gives.
 * One whose answer was lost is tried once more: that it was done before is as good.
 */
public final class Deferring {
  private static final int DEFERRED = 5;
  private static final int MODAL = 9;
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final DiscordConnection connection;
  private final Map<Long, CountDownLatch> underWay = new ConcurrentHashMap<>();

  public Deferring(DiscordConnection connection) {
    this.connection = connection;
  }

  /**
   * From now on, the process that will work on it waits. This happens before it is stored and any
   * process can take it.
   */
  public void expect(long interaction) {
    underWay.put(interaction, new CountDownLatch(1));
  }

  /** Nothing is to be said; or it is said. */
  public void done(long interaction) {
    CountDownLatch expected = underWay.remove(interaction);
    if (expected != null) {
      expected.countDown();
    }
  }

  /** Begins at once, and returns. */
  public void defer(Hook hook) {
    Thread.ofVirtual()
        .name("discord-defer")
        .start(
            () -> {
              try {
                answer(hook, deferred());
              } finally {
                done(hook.interaction());
              }
            });
  }

  /** Shows a form; that cannot wait for anything either. */
  public void show(Hook hook, DataObject modal) {
    Thread.ofVirtual()
        .name("discord-form")
        .start(() -> answer(hook, DataObject.empty().put("type", MODAL).put("data", modal)));
  }

  private void answer(Hook hook, DataObject callback) {
    Route route = Route.callback(hook.interaction(), hook.token());
    ApiResult<DataObject, DiscordRefusal> first = connection.call(route, callback);
    if (first instanceof ApiResult.Lost<?, ?> || first instanceof ApiResult.Away<?, ?>) {
      ApiResult<DataObject, DiscordRefusal> _ = connection.call(route, callback);
    }
  }

  private static DataObject deferred() {
    return DataObject.empty()
        .put("type", DEFERRED)
        .put("data", DataObject.empty().put("flags", Message.MessageFlag.EPHEMERAL.getValue()));
  }

  /** Waits until it is done, if this process is at it. */
  void await(long interaction) {
    CountDownLatch done = underWay.get(interaction);
    if (done != null) {
      try {
        boolean _ = done.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
