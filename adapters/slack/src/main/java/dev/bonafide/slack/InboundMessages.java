package dev.bonafide.slack;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.mail.Receipt;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.event.ChannelMessage;
import dev.bonafide.slack.event.Deletion;
import dev.bonafide.slack.event.Interaction;
import dev.bonafide.slack.event.Pasted;
import dev.bonafide.slack.event.SlackEvent;
import dev.bonafide.slack.event.SlackInbound;
import dev.bonafide.slack.event.SourceEvent;
import dev.bonafide.slack.evidence.MessageParts;
import dev.bonafide.slack.people.MrkdwnText;
import java.time.Instant;
import java.util.Optional;

/** What was said to the bot, pressed or changed, as the messages of a conversation. */
final class InboundMessages {
  private InboundMessages() {}

  /** Empty where nothing was said to the bot. */
  static Optional<Message> of(Receipt receipt) {
    return SlackInbound.read(receipt).flatMap(inbound -> message(receipt, inbound));
  }

  private static Optional<Message> message(Receipt receipt, SlackInbound inbound) {
    return switch (inbound) {
      case SlackInbound.Spoken(SlackEvent event) -> Optional.of(said(receipt, event));
      case SlackInbound.Deleted(SlackEvent event) -> Optional.of(deleted(receipt, event));
      case SourceEvent source -> Optional.of(altered(receipt, source));
      case Interaction interaction -> Optional.of(pressed(receipt, interaction));
      case ChannelMessage _ -> Optional.empty();
    };
  }

  private static Message deleted(Receipt receipt, SlackEvent event) {
    Asker asker = new Asker(event.user(), shownName(event));
    return new Message(
        event.place().address(), receipt.key(), asker, "", receipt.at(), Deletion.AIM);
  }

  private static Message altered(Receipt receipt, SourceEvent source) {
    Instant changed = SlackTimestamp.instant(source.at());
    Command command =
        new Command.SourceChanged(
            source.state(), SlackTimestamp.instant(source.said()), changed, null);
    return new Message(
        source.place().address(),
        receipt.key(),
        new Asker(source.user(), source.user()),
        "",
        changed,
        InteractionTarget.onLatestCard(command, 0));
  }

  private static Message said(Receipt receipt, SlackEvent event) {
    MessageParts parts = MessageParts.of(SlackJson.text(event.event(), "text", ""));
    String typed = MrkdwnText.plain(event.withoutMention(parts.typed()), id -> id).strip();
    boolean isQuoting = !parts.quoted().isEmpty() || !parts.fenced().isEmpty();
    return new Message(
        event.place().address(),
        receipt.key(),
        new Asker(event.user(), shownName(event)),
        typed,
        SlackTimestamp.instant(event.ts()),
        Pasted.in(event, typed, isQuoting).orElse(null));
  }

  private static Message pressed(Receipt receipt, Interaction interaction) {
    return new Message(
        interaction.place().address(),
        receipt.key(),
        new Asker(interaction.user(), interaction.name()),
        "",
        receipt.at(),
        interaction.aim());
  }

  private static String shownName(SlackEvent event) {
    JsonObject profile =
        event.event().get("user_profile") instanceof JsonObject told ? told : new JsonObject();
    String display = SlackJson.text(profile, "display_name");
    String real = SlackJson.text(profile, "real_name");
    String shown = display == null || display.isBlank() ? real : display;
    return shown == null || shown.isBlank() ? event.user() : shown;
  }
}
