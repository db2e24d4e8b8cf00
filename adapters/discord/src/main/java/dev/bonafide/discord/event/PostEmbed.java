package dev.bonafide.discord.event;

import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A frame below a message.
 *
 * @param words in the order in which people see them, a line each
 * @param isPreview whether Discord drew it of a link: then the words are those of the page
 * @param isCut whether more stood there
 */
public record PostEmbed(String words, boolean isPreview, boolean isCut) {

  static PostEmbed of(DataObject kept) {
    return new PostEmbed(
        kept.getString("words", ""), kept.getBoolean("preview"), kept.getBoolean("cut"));
  }

  DataObject written() {
    return DataObject.empty().put("words", words).put("preview", isPreview).put("cut", isCut);
  }

  /** As it is called where it is evidence. */
  public String name() {
    return isPreview ? "preview of a link" : "embed";
  }
}
