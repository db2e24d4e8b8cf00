package dev.bonafide.discord.event;

import dev.bonafide.discord.api.DiscordJson;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What is kept of a message: its words and files, and nothing about its author. */
public final class Trimmed {
  private Trimmed() {}

  public static DataObject message(DataObject message) {
    DataObject kept = part(message, isProgram(message));
    List<DataObject> forwarded =
        DiscordJson.objects(message, "message_snapshots").stream()
            .flatMap(one -> one.optObject("message").stream())
            .map(one -> part(one, true))
            .toList();
    return kept.put("id", message.getString("id"))
        .put("edited", message.getString("edited_timestamp", ""))
        .put("forwarded", DataArray.fromCollection(forwarded));
  }

  /** Files as they are kept. */
  static DataArray files(Stream<DataObject> attached) {
    return DataArray.fromCollection(
        attached
            .map(
                one ->
                    DataObject.empty()
                        .put("name", one.getString("filename", "file"))
                        .put("size", one.getLong("size", 0))
                        .put("url", one.getString("url", "")))
            .toList());
  }

  /** People's links make embeds of themselves; a program's words may stand in nothing else. */
  private static boolean isProgram(DataObject message) {
    return !message.isNull("webhook_id")
        || message.optObject("author").map(one -> one.getBoolean("bot")).orElse(false);
  }

  private static DataObject part(DataObject message, boolean mayState) {
    List<DataObject> embeds =
        Embeds.of(message, mayState).stream().map(PostContent.PostEmbed::written).toList();
    return DataObject.empty()
        .put("words", message.getString("content", ""))
        .put("files", files(DiscordJson.objects(message, "attachments").stream()))
        .put("embeds", DataArray.fromCollection(embeds));
  }
}
