package dev.bonafide.discord;

import java.util.List;
import java.util.TreeMap;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads the posts back that were opened in a forum while nobody listened. */
final class ForumBackfill {
  private final DiscordConnection connection;
  private final Door door;

  ForumBackfill(DiscordConnection connection, Door door) {
    this.connection = connection;
    this.door = door;
  }

  /** The id up to which everything is kept now; below 0 where it could not be read. */
  long read(long guild, long forum, long self, long seen) {
    TreeMap<Long, DataObject> threads = new TreeMap<>();
    List<Route> lists =
        List.of(
            Route.get("guilds/" + guild + "/threads/active"),
            Route.get("channels/" + forum + "/threads/archived/public?limit=100"));
    for (Route list : lists) {
      if (!(connection.call(list, null) instanceof Outcome.Answered<DataObject>(DataObject some))) {
        return -1;
      }
      some.optArray("threads").orElseGet(DataArray::empty).stream(DataArray::getObject)
          .filter(one -> one.getLong("parent_id", 0) == forum && one.getLong("id") > seen)
          .forEach(one -> threads.put(one.getLong("id"), one));
    }
    long upTo = seen;
    for (DataObject thread : threads.values()) {
      if (!opened(guild, forum, thread, self)) {
        return -1;
      }
      upTo = Math.max(upTo, thread.getLong("id"));
    }
    return upTo;
  }

  /** Whether what opens a thread is kept, or is not there any more. */
  private boolean opened(long guild, long forum, DataObject thread, long self) {
    long id = thread.getLong("id");
    Route route = Route.get("channels/%d/messages/%d".formatted(id, id));
    return switch (connection.call(route, null)) {
      case Outcome.Answered<DataObject>(DataObject message) -> {
        door.opened(message, guild, new Door.Spot(forum, thread.getString("name", "")), self);
        yield true;
      }
      case Outcome.Refused<DataObject> refused -> refused.code() == Code.UNKNOWN_MESSAGE;
      case Outcome.Away<DataObject> _, Outcome.Lost<DataObject> _ -> false;
    };
  }
}
