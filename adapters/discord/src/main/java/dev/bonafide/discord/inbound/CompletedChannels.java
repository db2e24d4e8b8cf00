package dev.bonafide.discord.inbound;

import dev.bonafide.discord.api.HiddenChannel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.handle.SocketHandler;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what JDA wants to know of every channel, and Discord does not tell of those that the bot
 * cannot see. Otherwise JDA loses the whole server, and writes it into the log. JDA does this by
 * itself from 6.7 on.
 */
final class CompletedChannels extends SocketHandler {
  private static final List<String> TELL_OF_CHANNELS =
      List.of("GUILD_CREATE", "CHANNEL_CREATE", "CHANNEL_UPDATE");

  private final SocketHandler next;

  private CompletedChannels(JDAImpl jda, SocketHandler next) {
    super(jda);
    this.next = next;
  }

  /** Stands before JDA from now on; before servers are told of. */
  static void install(JDA jda) {
    JDAImpl inner = (JDAImpl) jda;
    Map<String, SocketHandler> handlers = inner.getClient().getHandlers();
    TELL_OF_CHANNELS.forEach(
        type ->
            handlers.computeIfPresent(
                type,
                (_, one) ->
                    one instanceof CompletedChannels ? one : new CompletedChannels(inner, one)));
  }

  @Override
  protected @Nullable Long handleInternally(DataObject content) {
    content
        .optArray("channels")
        .map(all -> all.stream(DataArray::getObject))
        .orElseGet(() -> Stream.of(content))
        .filter(HiddenChannel::is)
        .forEach(CompletedChannels::complete);
    next.handle(responseNumber, allContent);
    return null;
  }

  private static void complete(DataObject channel) {
    if (channel.isNull("bitrate")) {
      channel.put("bitrate", 0);
    }
    if (channel.isNull("permission_overwrites")) {
      channel.put("permission_overwrites", DataArray.empty());
    }
  }
}
