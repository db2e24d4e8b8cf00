package dev.bonafide.discord.event;

import dev.bonafide.discord.api.DiscordJson;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Tells what an interaction asks. */
public final class Interactions {
  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int FORM = 5;
  private static final int MENU = 3;
  private static final int SUB_COMMAND = 1;

  private Interactions() {}

  /** Whether a form is to be shown, which cannot wait. */
  public static boolean opensForm(DataObject interaction) {
    return interaction.getInt("type", 0) == COMMAND
        && interaction.getObject("data").getString("name", "").equals(CommandMenu.SCREEN);
  }

  public static Optional<DiscordInbound.Asked> of(DataObject interaction, DiscordAsker ask) {
    DataObject data = interaction.optObject("data").orElseGet(DataObject::empty);
    return switch (interaction.getInt("type", 0)) {
      case COMMAND -> command(interaction, data, ask);
      case COMPONENT -> Optional.of(new DiscordInbound.Pressed(ask, pressed(data), ""));
      case FORM -> Optional.of(filled(new SubmittedModal(data), ask));
      default -> Optional.empty();
    };
  }

  /** What was pressed; empty for what is no press. */
  public static String pressedIn(DataObject interaction) {
    return interaction.getInt("type", 0) == COMPONENT
        ? interaction.optObject("data").map(Interactions::pressed).orElse("")
        : "";
  }

  /** Of a menu, what was chosen there. */
  private static String pressed(DataObject data) {
    return data.optArray("values")
        .filter(values -> !values.isEmpty())
        .map(values -> values.getString(0, ""))
        .orElseGet(() -> data.getString("custom_id", ""));
  }

  private static Optional<DiscordInbound.Asked> command(
      DataObject interaction, DataObject data, DiscordAsker ask) {
    if (data.getInt("type", 1) == MENU) {
      String target = data.getString("target_id", "");
      return data.optObject("resolved")
          .flatMap(resolved -> resolved.optObject("messages"))
          .flatMap(messages -> messages.optObject(target))
          .map(
              message ->
                  new DiscordInbound.Picked(ask, message.getLong("id"), Trimmed.message(message)));
    }
    return DiscordJson.objects(data, "options").stream()
        .findFirst()
        .filter(option -> option.getInt("type", 0) == SUB_COMMAND)
        .map(
            option ->
                new DiscordInbound.Typed(
                    ask, option.getString("name"), options(option), allowed(interaction, data)));
  }

  /** Lists where the command was typed, and each channel that it names. */
  private static Map<Long, Long> allowed(DataObject interaction, DataObject data) {
    Map<Long, Long> allowed = new TreeMap<>();
    if (!interaction.isNull("guild_id") && !interaction.isNull("app_permissions")) {
      allowed.put(interaction.getLong("channel_id"), interaction.getLong("app_permissions"));
    }
    data.optObject("resolved").flatMap(resolved -> resolved.optObject("channels")).stream()
        .flatMap(channels -> channels.keys().stream().map(channels::getObject))
        .filter(channel -> !channel.isNull("app_permissions"))
        .forEach(channel -> allowed.put(channel.getLong("id"), channel.getLong("app_permissions")));
    return allowed;
  }

  private static Map<String, String> options(DataObject sub) {
    Map<String, String> options = new TreeMap<>();
    for (DataObject one : DiscordJson.objects(sub, "options")) {
      options.put(one.getString("name"), one.opt("value").map(String::valueOf).orElse(""));
    }
    return options;
  }

  /** A form goes by the name of what was pressed, but for the one to hand something in. */
  private static DiscordInbound.Asked filled(SubmittedModal form, DiscordAsker ask) {
    return form.id().equals(Forms.PASTE)
        ? new DiscordInbound.Picked(
            ask,
            0,
            DataObject.empty()
                .put("words", form.words(Forms.POST))
                .put("files", Trimmed.files(form.files(Forms.FILES)))
                .put("kind", form.words(Forms.KIND)))
        : new DiscordInbound.Pressed(ask, form.id(), form.words(Forms.WHY));
  }
}
