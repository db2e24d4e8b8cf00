package dev.bonafide.discord.event;

import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A file that somebody attached. */
public record Attachment(String name, long size, String url) {

  /** One as {@link #written()}; empty where the words are none. */
  public static Optional<Attachment> read(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(of(DataObject.fromJson(written)));
  }

  /** As text, to be kept. */
  String written() {
    return DataObject.empty().put("name", name).put("size", size).put("url", url).toString();
  }

  static Attachment of(DataObject kept) {
    return new Attachment(
        kept.getString("name", "file"), kept.getLong("size", 0), kept.getString("url", ""));
  }
}
