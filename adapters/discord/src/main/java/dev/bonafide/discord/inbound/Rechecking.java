package dev.bonafide.discord.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.discord.api.Code;
import dev.bonafide.discord.api.DiscordPlace;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.watch.Posts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Looks whether posts that were found still stand as they were: no one heard when they were changed
 * or deleted in a gap. Those are few, and the latest suffice.
 */
record Rechecking(Reader reader, Posts posts, DiscordReceiver receiver) {
  private static final int MOST = 20;

  /**
   * Looks at the posts of a watched channel.
   *
   * @param read just now, and so known
   * @return whether all could be looked at
   */
  boolean isDone(long guild, long watch, long self, List<DataObject> read) {
    Set<Long> known =
        read.stream().map(one -> one.getLong("id")).collect(Collectors.toUnmodifiableSet());
    return posts.of(DiscordPlace.server(guild), watch).stream()
        .filter(post -> !known.contains(post.message()))
        .limit(MOST)
        .allMatch(post -> isKept(guild, watch, self, post));
  }

  private boolean isKept(long guild, long watch, long self, Posts.Known post) {
    return switch (reader.message(post.channel(), post.message())) {
      case ApiResult.Answered(DataObject message) -> {
        receiver.change(message, guild, self);
        yield true;
      }
      case ApiResult.Refused(DiscordRefusal refused) -> {
        boolean gone = reader.isGone(watch, post.channel(), refused);
        if (gone) {
          receiver.removed(guild, watch, post.channel(), post.message());
        }
        yield gone || !Code.forbids(refused.code());
      }
      case ApiResult.Away(var _, var _), ApiResult.Lost(var _) -> false;
    };
  }
}
