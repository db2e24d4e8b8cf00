package dev.bonafide.discord.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.export.CaseDocument;
import java.util.Base64;
import net.dv8tion.jda.api.utils.data.DataObject;

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
