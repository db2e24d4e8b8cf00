package dev.bonafide.discord.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Person who searches a server.
 *
 * @param seesAll whether nothing in the server is kept from them
 */
public record Searcher(long id, boolean seesAll) {

  /**
   * The channels among some that they can read back.
   *
   * @throws dev.bonafide.mail.Unreachable if Discord cannot be reached now, or does not say
   */
  Set<Long> readable(List<DataObject> channels, DiscordConnection connection, long guild) {
    return seesAll
        ? channels.stream().map(one -> one.getLong("id")).collect(Collectors.toSet())
        : new ChannelRights(connection, id, guild).readable(channels);
  }
}
