package dev.bonafide.testkit.discord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people ask of the bot by menus, commands, buttons and forms. Only what it offers. */
public final class Asking {
  private static final int SUB_COMMAND = 1;
  private static final int STRING = 3;
  private static final int BOOLEAN = 5;
  private static final int INTEGER = 4;
  private static final int CHANNEL = 7;

  private final World world;
  private final Gateway gateway;
  private final String files;

  /**
   * @param files where files that people hand in are
   */
  Asking(World world, Gateway gateway, String files) {
    this.world = world;
    this.gateway = gateway;
    this.files = files;
  }

  /** Someone chooses a command from the menu of a message. */
  public long menu(String name, long channel, long message, Person by) {
    synchronized (world) {
      offered(name, 3);
      JsonObject target = world.channel(channel).messages.get(message);
      if (target == null) {
        throw new IllegalArgumentException("no such message");
      }
      JsonObject messages = new JsonObject();
      messages.add(Long.toString(message), Nested.copy(target));
      JsonObject data =
          Json.of("id", "55", "type", 3, "name", name, "target_id", Long.toString(message));
      data.add("resolved", Json.of("messages", messages));
      return asked(2, data, channel, by, null);
    }
  }

  /** Someone types a command; options are texts, numbers, booleans, or ids of channels. */
  public long slash(
      String name, @Nullable String sub, Map<String, Object> options, long channel, Person by) {
    synchronized (world) {
      JsonObject command = offered(name, 1);
      JsonObject data = Json.of("id", "56", "type", 1, "name", name);
      if (sub == null) {
        data.add("options", options(command, options));
      } else {
        JsonObject chosen = sub(command, sub);
        data.add(
            "options",
            Nested.list(
                java.util.List.of(
                    Json.of(
                        "type", SUB_COMMAND, "name", sub, "options", options(chosen, options)))));
      }
      data.add("resolved", resolved(options, by));
      return asked(2, data, channel, by, null);
    }
  }

  /** What options name in full: channels. */
  private JsonObject resolved(Map<String, Object> options, Person by) {
    JsonObject channels = new JsonObject();
    for (Object option : options.values()) {
      switch (option) {
        case Long id when world.channels.containsKey(id) ->
            channels.add(id.toString(), world.channel(id).resolved(by, world.roleBits()));
        default -> {}
      }
    }
    return Json.of("channels", channels);
  }

  /** Someone presses a button of a message that they see, or chooses in its menu. */
  public long press(Said said, String label, Person by) {
    synchronized (world) {
      JsonObject data = pressed(said.button(label));
      JsonObject message = new JsonObject();
      message.addProperty("id", Long.toString(said.id()));
      return asked(3, data, said.channel(), by, message);
    }
  }

  private static JsonObject pressed(Said.Button button) {
    if (button.menu().isEmpty()) {
      return Json.of("component_type", 2, "custom_id", button.id());
    }
    JsonObject chosen = Json.of("component_type", 3, "custom_id", button.menu());
    JsonArray values = new JsonArray();
    values.add(button.id());
    chosen.add("values", values);
    return chosen;
  }

  /** Someone presses a button that never stood there. */
  public long forge(String customId, long channel, Person by) {
    synchronized (world) {
      JsonObject data = Json.of("component_type", 2, "custom_id", customId);
      return asked(3, data, channel, by, Json.of("id", "1"));
    }
  }

  /** Someone fills one field of a form in, and sends it off. */
  public long submit(long interaction, String field, String text, Person by) {
    return submit(interaction, Map.of(field, text), by);
  }

  /**
   * Someone sends a form off.
   *
   * @param given texts, the values of choices, and lists of {@link Upload}, by the fields' names
   */
  public long submit(long interaction, Map<String, ?> given, Person by) {
    synchronized (world) {
      Interaction asked = world.interactions.get(interaction);
      JsonObject modal = asked == null ? null : asked.modal;
      if (asked == null || modal == null) {
        throw new IllegalArgumentException("no form was shown");
      }
      JsonObject data = new FilledForm(world, files, given).of(modal);
      return asked(Interaction.FORM, data, asked.channel, by, null);
    }
  }

  private JsonObject offered(String name, int type) {
    for (JsonElement element : world.commands) {
      JsonObject command = element.getAsJsonObject();
      long has = command.has("type") ? Json.number(command, "type") : 1;
      if (Json.text(command, "name").equals(name) && has == type) {
        return command;
      }
    }
    throw new IllegalArgumentException("the bot offers no " + name);
  }

  private static JsonObject sub(JsonObject command, String name) {
    for (JsonElement element : Nested.array(command, "options")) {
      if (Json.text(element.getAsJsonObject(), "name").equals(name)) {
        return element.getAsJsonObject();
      }
    }
    throw new IllegalArgumentException("the bot offers no " + name);
  }

  private static JsonArray options(JsonObject command, Map<String, Object> given) {
    JsonArray options = new JsonArray();
    given.forEach(
        (name, value) -> {
          long type = Json.number(sub(command, name), "type");
          boolean fits =
              switch ((int) type) {
                case STRING -> value instanceof String;
                case INTEGER -> value instanceof Number;
                case BOOLEAN -> value instanceof Boolean;
                case CHANNEL -> value instanceof Long;
                default -> false;
              };
          if (!fits) {
            throw new IllegalArgumentException("the bot takes no such " + name);
          }
          options.add(
              Json.of(
                  "name", name, "type", type, "value", type == CHANNEL ? value.toString() : value));
        });
    return options;
  }

  private long asked(
      int type, JsonObject data, long channel, Person by, @Nullable JsonObject message) {
    if ((by.permissions() & Person.MANAGE_MESSAGES) != 0 && !world.local.contains(by.id())) {
      world.moderators.put(by.id(), by);
    }
    long id = world.ids.next();
    String token = "aW50ZXJhY3Rpb246" + id + "abcdefghijklmnopqrstuvwxyz";
    world.interactions.put(id, new Interaction(type, id, token, world.clock.instant(), channel));
    JsonObject event =
        Json.of(
            "id",
            Long.toString(id),
            "application_id",
            Long.toString(World.APP),
            "type",
            type,
            "token",
            token,
            "version",
            1,
            "guild_id",
            Long.toString(World.GUILD),
            "channel_id",
            Long.toString(channel),
            "context",
            0,
            "app_permissions",
            Long.toString(world.roleBits() & ~world.channel(channel).denied()));
    event.add("data", data);
    place(event, world.channel(channel), by);
    event.add("authorizing_integration_owners", Json.of("0", Long.toString(World.GUILD)));
    event.add("entitlements", new JsonArray());
    if (message != null) {
      event.add("message", message);
    }
    gateway.dispatch("INTERACTION_CREATE", event);
    return id;
  }

  /** In a talk with the bot alone there is no server, and no one is a member. */
  private void place(JsonObject event, Channel channel, Person by) {
    tell(event, "locale", world.locales.getOrDefault(by.id(), "en-US"));
    event.add("channel", channel.written());
    if (channel.isDirect()) {
      event.remove("guild_id");
      event.add("user", by.user());
    } else {
      event.add("guild", Json.of("id", Long.toString(World.GUILD), "locale", world.locale));
      tell(event, "guild_locale", world.locale);
      event.add("member", by.member());
    }
  }

  private static void tell(JsonObject event, String name, String locale) {
    if (!locale.isEmpty()) {
      event.addProperty(name, locale);
    }
  }
}
