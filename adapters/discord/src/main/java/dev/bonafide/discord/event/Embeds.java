package dev.bonafide.discord.event;

import dev.bonafide.chat.card.MessageBudget;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Reads the embeds of a message. Discord takes ten, with 6,000 characters and 25 fields each; what
 * is more did not come from there, and is named as unread.
 */
final class Embeds {
  private static final int MOST = 10;
  private static final int CHARACTERS = 6_000;

  private Embeds() {}

  /**
   * Those of a message that say something; what its own words say already is left out.
   *
   * @param mayState whether a frame may be the writer's: only programs make any, people's links do
   */
  static List<PostEmbed> of(DataObject message, boolean mayState) {
    List<PostEmbed> embeds = new ArrayList<>();
    StringBuilder seen = new StringBuilder(message.getString("content", ""));
    List<DataObject> all = all(message);
    for (DataObject embed : all.subList(0, Math.min(MOST, all.size()))) {
      EmbedText text = EmbedText.of(embed, seen);
      String words = MessageBudget.shortened(text.words(), CHARACTERS);
      boolean isPreview = !mayState || !embed.getString("type", "rich").equals("rich");
      boolean isCut = text.isCut() || words.length() < text.words().length() || all.size() > MOST;
      if (!words.isBlank()) {
        embeds.add(new PostEmbed(words, isPreview, isCut));
      }
    }
    return embeds;
  }

  private static List<DataObject> all(DataObject message) {
    return message
        .optArray("embeds")
        .map(embeds -> embeds.stream(DataArray::getObject).toList())
        .orElse(List.of());
  }
}
