package dev.bonafide.discord.event;

import dev.bonafide.discord.api.DiscordJson;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A form as someone sent it off.
 *
 * @param data as Discord tells it
 */
record SubmittedModal(DataObject data) {
  String id() {
    return data.getString("custom_id", "");
  }

  /** Answer that someone wrote or chose; empty for nothing. */
  String words(String name) {
    return field(name).map(field -> field.getString("value", "")).orElse("");
  }

  /** Files that someone handed in, as Discord describes them apart from the field. */
  Stream<DataObject> files(String name) {
    DataObject told =
        data.optObject("resolved")
            .flatMap(resolved -> resolved.optObject("attachments"))
            .orElseGet(DataObject::empty);
    return field(name).flatMap(field -> field.optArray("values")).stream()
        .flatMap(ids -> ids.stream(DataArray::getString))
        .flatMap(id -> told.optObject(id).stream());
  }

  private Optional<DataObject> field(String name) {
    return fields(data).filter(field -> field.getString("custom_id", "").equals(name)).findFirst();
  }

  /** A field stands in a label, or as older clients have it in a row. */
  private static Stream<DataObject> fields(DataObject holder) {
    return Stream.concat(
            holder.optObject("component").stream(),
            DiscordJson.objects(holder, "components").stream())
        .flatMap(inner -> Stream.concat(Stream.of(inner), fields(inner)));
  }
}
