package dev.bonafide.testkit.discord;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.Json;
import dev.bonafide.testkit.MultipartForm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers to what people asked: once within three seconds, then for fifteen minutes. */
final class InteractionRoutes {
  static final int MESSAGE = 4;
  static final int DEFERRED = 5;
  static final int MODAL = 9;
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final World world;
  private final MessageRoutes messages;

  InteractionRoutes(World world, MessageRoutes messages) {
    this.world = world;
    this.messages = messages;
  }

  JsonElement callback(long id, String token, JsonObject body) {
    Interaction interaction = world.interactions.get(id);
    if (interaction == null || !interaction.token.equals(token) || isPast(interaction, DEADLINE)) {
      throw Refused.unknown(10062, "interaction");
    }
    if (interaction.answered != 0) {
      throw new Refused(400, 40060, "Interaction has already been acknowledged.");
    }
    JsonObject data = Nested.object(body, "data");
    int type = (int) Json.number(body, "type");
    boolean ephemeral = (Json.number(data, "flags") & MessageRules.EPHEMERAL) != 0;
    switch (type) {
      case MESSAGE -> {
        MessageRules.check(data);
        Pings.note(data, world, "interaction callback");
        interaction.original = original(interaction, data);
      }
      case DEFERRED -> {}
      case MODAL -> interaction.modal = modal(interaction, data);
      default -> throw Refused.form("type", "no such callback is known here");
    }
    interaction.answered = type;
    interaction.ephemeral = ephemeral;
    return JsonNull.INSTANCE;
  }

  /** What was filled in is not answered by another form. */
  private static JsonObject modal(Interaction interaction, JsonObject data) {
    if (interaction.type == Interaction.FORM) {
      throw Refused.form("type", "a form does not answer a form");
    }
    return ModalRules.checked(data);
  }

  private boolean isPast(Interaction interaction, Duration time) {
    Instant end = interaction.at.plus(time);
    return world.clock.instant().isAfter(end);
  }

  private JsonObject original(Interaction interaction, JsonObject data) {
    return messages.written(
        world.channel(interaction.channel), world.ids.next(), world.self(), data);
  }

  private Interaction hook(long app, String token) {
    Interaction interaction =
        world.interactions.values().stream()
            .filter(one -> one.token.equals(token))
            .findFirst()
            .orElseThrow(() -> Refused.unknown(10015, "Webhook"));
    if (app != World.APP || interaction.answered == 0) {
      throw Refused.unknown(10015, "Webhook");
    }
    if (isPast(interaction, LIFE)) {
      throw new Refused(401, 50027, "Invalid Webhook Token");
    }
    return interaction;
  }

  JsonElement editOriginal(
      long app, String token, JsonObject body, List<MultipartForm.Part> files) {
    Interaction interaction = hook(app, token);
    Attached.check(body, files, world.largestFile);
    Pings.note(body, world, "PATCH webhooks/{id}/{token}/messages/@original");
    JsonObject original = interaction.original;
    if (original == null) {
      if (interaction.answered != DEFERRED) {
        throw Refused.unknown(10008, "Message");
      }
      MessageRules.check(body);
      original = original(interaction, body);
      interaction.original = original;
    } else {
      MessageRoutes.change(original, body);
    }
    Attached.put(interaction, body, files);
    return original;
  }
}
