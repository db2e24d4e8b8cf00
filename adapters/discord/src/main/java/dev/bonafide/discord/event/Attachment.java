package dev.bonafide.discord.event;

import net.dv8tion.jda.api.utils.data.DataObject;

/** A file that someone attached. */
public record Attachment(String name, long size, String url) {

  static Attachment of(DataObject kept) {
    return new Attachment(
        kept.getString("name", "file"), kept.getLong("size", 0), kept.getString("url", ""));
  }
}
