package dev.bonafide.discord.event;

import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What is kept of a message: its words and files, and nothing about its author. */
public final class Trimmed {
  private Trimmed() {}

  public static DataObject message(DataObject message) {
    DataObject kept = part(message, isProgram(message));
    DataArray forwarded = DataArray.empty();
    message
        .optArray("message_snapshots")
        .ifPresent(
            snapshots ->
                snapshots.stream(DataArray::getObject)
                    .flatMap(one -> one.optObject("message").stream())
                    .forEach(one -> forwarded.add(part(one, true))));
    return kept.put("id", message.getString("id"))
        .put("edited", message.getString("edited_timestamp", ""))
        .put("forwarded", forwarded);
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
    DataArray files =
        files(
            message.optArray("attachments").stream()
                .flatMap(all -> all.stream(DataArray::getObject)));
    DataArray embeds = DataArray.empty();
    Embeds.of(message, mayState).forEach(one -> embeds.add(one.written()));
    return DataObject.empty()
        .put("words", message.getString("content", ""))
        .put("files", files)
        .put("embeds", embeds);
  }
}
