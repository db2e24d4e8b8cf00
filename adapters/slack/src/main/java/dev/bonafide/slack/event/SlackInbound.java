package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;

/**
 * What Slack delivered, as what it is. Nothing else tells Slack's payloads apart, whether they have
 * just come or were kept as receipts.
 */
public sealed interface SlackInbound
    permits SlackInbound.Spoken, SlackInbound.Deleted, SourceEvent, Interaction, ChannelMessage {

  /** What it is known by; a delivery that comes again has the same. */
  String key();

  SlackPlace place();

  /** Someone speaks to the bot. */
  public record Spoken(SlackEvent event) implements SlackInbound {
    @Override
    public String key() {
      return event.key();
    }

    @Override
    public SlackPlace place() {
      return event.place();
    }
  }

  /**
   * Someone deleted what a case began with.
   *
   * @param event as if the author of what is gone had said so
   */
  public record Deleted(SlackEvent event) implements SlackInbound {
    @Override
    public String key() {
      return event.key();
    }

    @Override
    public SlackPlace place() {
      return event.place();
    }
  }

  /** Empty for what is none of it, such as joins and what bots say. */
  static Optional<SlackInbound> of(JsonObject payload) {
    return event(payload)
        .or(() -> SourceEvent.of(payload))
        .or(() -> Interaction.of(payload))
        .or(() -> ChannelMessage.of(payload));
  }

  private static Optional<SlackInbound> event(JsonObject payload) {
    JsonObject event = SlackJson.in(payload, "event");
    Optional<JsonObject> deletion = Deletion.words(event);
    return SlackEvent.of(payload, deletion.orElse(event))
        .map(said -> deletion.isPresent() ? new Deleted(said) : new Spoken(said));
  }

  /** What a receipt keeps; empty for one that holds nothing of it. */
  static Optional<SlackInbound> read(Receipt receipt) {
    return SlackJson.parsed(receipt.payload()).flatMap(SlackInbound::of);
  }
}
