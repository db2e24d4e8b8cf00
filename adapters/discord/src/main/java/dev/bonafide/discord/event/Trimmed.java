package dev.bonafide.discord.event;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What is kept of a message: its words and files, and nothing of whoever wrote it. */
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

  /** People's links make embeds of themselves; a program's words may stand in nothing else. */
  private static boolean isProgram(DataObject message) {
    return !message.isNull("webhook_id")
        || message.optObject("author").map(one -> one.getBoolean("bot")).orElse(false);
  }

  private static DataObject part(DataObject message, boolean withEmbeds) {
    StringBuilder words = new StringBuilder(message.getString("content", ""));
    if (withEmbeds) {
      message
          .optArray("embeds")
          .ifPresent(embeds -> embeds.stream(DataArray::getObject).forEach(one -> add(one, words)));
    }
    DataArray files = DataArray.empty();
    message
        .optArray("attachments")
        .ifPresent(
            all ->
                all.stream(DataArray::getObject)
                    .forEach(
                        one ->
                            files.add(
                                DataObject.empty()
                                    .put("name", one.getString("filename", "file"))
                                    .put("size", one.getLong("size", 0))
                                    .put("url", one.getString("url", "")))));
    return DataObject.empty().put("words", words.toString()).put("files", files);
  }

  private static void add(DataObject embed, StringBuilder words) {
    line(embed.getString("title", ""), words);
    line(embed.getString("description", ""), words);
    embed
        .optArray("fields")
        .ifPresent(
            fields ->
                fields.stream(DataArray::getObject)
                    .forEach(
                        one -> {
                          line(one.getString("name", ""), words);
                          line(one.getString("value", ""), words);
                        }));
  }

  private static void line(String text, StringBuilder words) {
    if (!text.isBlank()) {
      words.append(words.isEmpty() ? "" : "\n").append(text);
    }
  }
}
