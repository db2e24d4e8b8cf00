package dev.bonafide.discord.event;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What one embed says, in the order in which people see it.
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
    List<DataObject> fields =
        embed
            .optArray("fields")
            .map(all -> all.stream(DataArray::getObject).toList())
            .orElse(List.of());
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
