package dev.bonafide.bot;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.discord.card.Layout;
import java.util.List;

/** What the bot lays out for Discord, without a Discord. */
public final class DiscordCards {
  private static final String FOUND =
      "Posted in <#1> · [show post](https://discord.example) · mods only";

  private DiscordCards() {}

  /** A card before the moderators, without its buttons. */
  public static JsonObject found(BotAnswer.Judged judged) {
    List<String> texts =
        new DiscordVerdictCard(judged, Audience.MODERATOR, true, DiscordMessages.ENGLISH)
            .written(FOUND);
    return JsonParser.parseString(Layout.card(0, texts, List.of()).toString()).getAsJsonObject();
  }
}
