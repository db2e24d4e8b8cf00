package dev.bonafide.discord.card;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What stands in a message, however its components lie in each other.
 *
 * @param ids of its buttons
 */
public record Flat(List<String> texts, List<String> ids) {

  public static Flat of(DataObject message) {
    Flat flat = new Flat(new ArrayList<>(), new ArrayList<>());
    flat.add(message.optArray("components").orElseGet(DataArray::empty));
    return flat;
  }

  private void add(DataArray components) {
    for (int at = 0; at < components.length(); at++) {
      DataObject component = components.getObject(at);
      if (component.hasKey("custom_id")) {
        ids.add(component.getString("custom_id", ""));
      }
      if (component.hasKey("content")) {
        texts.add(component.getString("content", ""));
      }
      component.optArray("components").ifPresent(this::add);
    }
  }
}
