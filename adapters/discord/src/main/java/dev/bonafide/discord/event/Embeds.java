package dev.bonafide.discord.event;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.discord.api.DiscordJson;
import java.util.ArrayList;
import java.util.List;
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
  static List<PostContent.PostEmbed> of(DataObject message, boolean mayState) {
    List<PostContent.PostEmbed> embeds = new ArrayList<>();
    StringBuilder seen = new StringBuilder(message.getString("content", ""));
    List<DataObject> all = DiscordJson.objects(message, "embeds");
    for (DataObject embed : all.subList(0, Math.min(MOST, all.size()))) {
      EmbedText text = EmbedText.of(embed, seen);
      String words = MessageBudget.shortened(text.words(), CHARACTERS);
      boolean isPreview = !mayState || !embed.getString("type", "rich").equals("rich");
      boolean isCut = text.isCut() || words.length() < text.words().length() || all.size() > MOST;
      if (!words.isBlank()) {
        embeds.add(new PostContent.PostEmbed(words, isPreview, isCut));
      }
    }
    return embeds;
  }

  /**
   * Words of one embed, in the order in which people see it.
   *
   * @param isCut whether it has more fields than Discord takes
   */
  record EmbedText(String words, boolean isCut) {
    private static final int FIELDS = 25;

    /**
     * Reads one.
     *
     * @param seen what was said before, to which this is added: nothing is evidence twice
     */
    static EmbedText of(DataObject embed, StringBuilder seen) {
      List<String> lines = new ArrayList<>();
      lines.add(in(embed, "provider", "name"));
      lines.add(in(embed, "author", "name"));
      lines.add(embed.getString("title", ""));
      lines.add(embed.getString("url", ""));
      lines.add(embed.getString("description", ""));
      List<DataObject> fields = DiscordJson.objects(embed, "fields");
      fields.stream()
          .limit(FIELDS)
          .forEach(
              field -> {
                lines.add(field.getString("name", ""));
                lines.add(field.getString("value", ""));
              });
      lines.add(in(embed, "footer", "text"));
      lines.removeIf(line -> line.isBlank() || seen.indexOf(line.strip()) >= 0);
      lines.forEach(line -> seen.append('\n').append(line));
      return new EmbedText(String.join("\n", lines), fields.size() > FIELDS);
    }

    private static String in(DataObject embed, String part, String name) {
      return embed.optObject(part).map(inner -> inner.getString(name, "")).orElse("");
    }
  }
}
