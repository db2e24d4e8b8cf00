package dev.bonafide.discord.api;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads what Discord sends, where parts may be missing. */
public final class DiscordJson {
  private DiscordJson() {}

  /** The objects of a list inside; none where there is no such list. */
  public static List<DataObject> objects(DataObject holder, String name) {
    return holder.optArray(name).map(DiscordJson::objects).orElse(List.of());
  }

  public static List<DataObject> objects(DataArray list) {
    return list.stream(DataArray::getObject).toList();
  }
}
