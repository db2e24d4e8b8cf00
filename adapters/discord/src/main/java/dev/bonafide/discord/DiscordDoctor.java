package dev.bonafide.discord;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSelf;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.card.DiscordEscape;
import dev.bonafide.extension.SetupProblem;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Finds out what of a set-up is to be fixed, by asking Discord; changes nothing. */
public final class DiscordDoctor {
  private DiscordDoctor() {}

  public static SetupCheck examine(DiscordSettings settings) {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (!problems.isEmpty()) {
      return new SetupCheck(problems, "");
    }
    try (DiscordConnection connection = new DiscordConnection(settings)) {
      return switch (connection.call(Route.get("oauth2/applications/@me"), null)) {
        case ApiResult.Answered(DataObject me) -> examined(connection, me);
        case ApiResult.Refused(DiscordRefusal refused) ->
            SetupCheck.of(
                new SetupProblem(
                    "Discord does not accept DISCORD_TOKEN (" + refused.status() + ")",
                    "In the developer portal, open Bot, select Reset Token, and copy the token"));
        case ApiResult.Unanswered<?, ?> none ->
            SetupCheck.of(settings.address().unanswered("Discord", none.why()));
      };
    }
  }

  private static SetupCheck examined(DiscordConnection connection, DataObject me) {
    List<SetupProblem> problems = new ArrayList<>();
    if (!DiscordSelf.known(me).reads()) {
      problems.add(
          new SetupProblem(
              "Message Content Intent is off: the bot cannot watch channels",
              "Turn it on in the developer portal under Bot. “Screen this post” and /screen"
                  + " work without it"));
    }
    int servers =
        connection.list(Route.get("users/@me/guilds"))
                instanceof ApiResult.Answered(DataArray guilds)
            ? guilds.length()
            : 0;
    if (servers == 0) {
      problems.add(
          new SetupProblem(
              "the bot is not in any server",
              "In the developer portal, open the link under Installation and choose your server"));
    }
    String name = DiscordEscape.plain(me.getString("name", "?"));
    return new SetupCheck(
        problems, "the token works; the app is " + name + ", in " + servers + " server(s)");
  }
}
