package dev.bonafide.discord.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.export.CaseDocument;
import java.util.Base64;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the courier takes it.
 *
 * @param hook where an asker waits, sealed; empty for a message in a channel
 * @param channel where a new message goes; 0 for none
 * @param about the message of the channel that it answers; 0 for none
 * @param marker stands in the message, so that it can be found; empty for none
 * @param message as Discord takes it
 * @param amends whether it only ever changes what is there
 * @param watch the watched channel from whose post it takes away what is there; 0 for nothing
 * @param plain the same in few words, for where the message is not taken
 * @param file that comes with it; null for none
 */
public record DiscordReply(
    String hook,
    long channel,
    long about,
    String marker,
    boolean amends,
    long watch,
    DataObject message,
    String plain,
    @Nullable DiscordFile file) {

  /** A file for the asker alone, in whose place words may stand. */
  public static DiscordReply handed(String hook, BotAnswer.Exported exported) {
    DiscordFile file = DiscordFile.of(exported);
    return new DiscordReply(
        hook,
        0,
        0,
        "",
        false,
        0,
        Layout.above(file, exported.caption()),
        ParagraphFitter.joined(ParagraphFitter.safe(exported.instead())),
        file);
  }

  /** Plain words, for who waits. */
  public static DiscordReply toAsker(String hook, List<String> said, List<ActionRow> rows) {
    return toAsker(hook, Layout.told(said, rows), ParagraphFitter.joined(said));
  }

  /** Plain words, for everyone in a channel. */
  public static DiscordReply toChannel(
      long channel, String marker, List<String> said, List<ActionRow> rows) {
    return toChannel(channel, marker, Layout.told(said, rows), ParagraphFitter.joined(said));
  }

  public static DiscordReply toAsker(String hook, DataObject message, String plain) {
    return new DiscordReply(hook, 0, 0, "", false, 0, message, plain, null);
  }

  public static DiscordReply toChannel(
      long channel, String marker, DataObject message, String plain) {
    return new DiscordReply("", channel, 0, marker, false, 0, message, plain, null);
  }

  /** Takes away what stands in a channel. */
  static DiscordReply gone(long watch, long channel, String marker) {
    return new DiscordReply("", channel, 0, marker, true, watch, DataObject.empty(), "", null);
  }

  /** The same for everyone in a channel. */
  public DiscordReply in(long other, String known) {
    return toChannel(other, known, message, plain);
  }

  /** The same as an answer to a message. */
  public DiscordReply answering(long message) {
    return new DiscordReply(
        hook, channel, message, marker, amends, watch, this.message, plain, file);
  }

  /** The same, for what is there already. */
  public DiscordReply amending() {
    return new DiscordReply(hook, channel, about, marker, true, watch, message, plain, file);
  }

  /** Whether it takes away what is there. */
  public boolean removes() {
    return watch != 0;
  }

  public boolean isToAsker() {
    return !hook.isEmpty();
  }

  public String written() {
    return (file == null ? DataObject.empty() : DataObject.empty().put("file", file.written()))
        .put("hook", hook)
        .put("channel", channel)
        .put("about", about)
        .put("marker", marker)
        .put("amends", amends)
        .put("watch", watch)
        .put("message", message)
        .put("plain", plain)
        .toString();
  }

  public static DiscordReply read(String written) {
    try {
      DataObject card = DataObject.fromJson(written);
      return new DiscordReply(
          card.getString("hook"),
          card.getLong("channel"),
          card.getLong("about"),
          card.getString("marker"),
          card.getBoolean("amends"),
          card.getLong("watch", card.getBoolean("removes", false) ? card.getLong("channel") : 0),
          card.getObject("message"),
          card.getString("plain"),
          card.optObject("file").map(DiscordFile::read).orElse(null));
    } catch (ParsingException garbled) {
      throw new IllegalArgumentException("not a reply of this platform", garbled);
    }
  }

  /** A file as the outbox keeps it. */
  public record DiscordFile(String name, String mediaType, String base64) {

    static DiscordFile of(BotAnswer.Exported exported) {
      CaseDocument document = exported.document();
      return new DiscordFile(document.name(), document.format().mediaType(), document.base64());
    }

    public byte[] bytes() {
      return Base64.getDecoder().decode(base64);
    }

    DataObject written() {
      return DataObject.empty().put("name", name).put("type", mediaType).put("base64", base64);
    }

    static DiscordFile read(DataObject written) {
      return new DiscordFile(
          written.getString("name"), written.getString("type"), written.getString("base64"));
    }
  }
}
