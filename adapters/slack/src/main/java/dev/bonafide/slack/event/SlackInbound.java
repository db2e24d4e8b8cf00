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
public sealed interface SlackInbound {

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

  /** Someone changed or deleted what they had said. */
  public record Altered(SourceEvent source) implements SlackInbound {
    @Override
    public String key() {
      return source.key();
    }

    @Override
    public SlackPlace place() {
      return source.place();
    }
  }

  /** Someone pressed something, sent a form or typed a command. */
  public record Pressed(Interaction interaction) implements SlackInbound {
    @Override
    public String key() {
      return interaction.key();
    }

    @Override
    public SlackPlace place() {
      return interaction.place();
    }
  }

  /** Someone posted in a channel, and not to the bot. */
  public record Posted(ChannelMessage message) implements SlackInbound {
    @Override
    public String key() {
      return message.key();
    }

    @Override
    public SlackPlace place() {
      return message.place();
    }
  }

  /** Empty for what is none of it, such as joins and what bots say. */
  static Optional<SlackInbound> of(JsonObject payload) {
    return event(payload)
        .or(() -> SourceEvent.of(payload).map(Altered::new))
        .or(() -> Interaction.of(payload).map(Pressed::new))
        .or(() -> ChannelMessage.of(payload).map(Posted::new));
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
