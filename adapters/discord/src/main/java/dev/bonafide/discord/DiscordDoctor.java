package dev.bonafide.discord;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.discord.api.DiscordConnection;
import dev.bonafide.discord.api.DiscordRefusal;
import dev.bonafide.discord.api.DiscordSelf;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.discord.api.Route;
import dev.bonafide.discord.card.DiscordEscape;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Finds out what of a set-up is to be mended, by asking Discord; changes nothing. */
public final class DiscordDoctor {
  private DiscordDoctor() {}

  /**
   * What was found.
   *
   * @param problems empty where nothing is wrong
   * @param well who the bot is; empty where Discord did not tell
   */
  public record Found(List<SetupProblem> problems, String well) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  public static Found examine(DiscordSettings settings) {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (!problems.isEmpty()) {
      return new Found(problems, "");
    }
    try (DiscordConnection connection = new DiscordConnection(settings)) {
      return switch (connection.call(Route.get("oauth2/applications/@me"), null)) {
        case ApiResult.Answered(DataObject me) -> examined(connection, me);
        case ApiResult.Refused(DiscordRefusal refused) ->
            new Found(
                List.of(
                    new SetupProblem(
                        "Discord does not accept DISCORD_TOKEN (" + refused.status() + ")",
                        "Take the token that the developer portal shows under Bot, after Reset"
                            + " Token")),
                "");
        case ApiResult.Away(var _, String why) -> new Found(List.of(away(why)), "");
        case ApiResult.Lost(String why) -> new Found(List.of(away(why)), "");
      };
    }
  }

  private static Found examined(DiscordConnection connection, DataObject me) {
    List<SetupProblem> problems = new ArrayList<>();
    if (!DiscordSelf.known(me).reads()) {
      problems.add(
          new SetupProblem(
              "Message Content Intent is off: the bot cannot watch channels",
              "Switch it on in the developer portal under Bot; without it, “Screen this post” and"
                  + " /screen work all the same"));
    }
    int servers =
        connection.list(Route.get("users/@me/guilds"))
                instanceof ApiResult.Answered(DataArray guilds)
            ? guilds.length()
            : 0;
    if (servers == 0) {
      problems.add(
          new SetupProblem(
              "the bot is in no server",
              "Open the link under Installation in the developer portal, and choose yours"));
    }
    String name = DiscordEscape.plain(me.getString("name", "?"));
    return new Found(
        problems, "the token is good; the app is " + name + ", in " + servers + " server(s)");
  }

  private static SetupProblem away(String why) {
    return new SetupProblem(
        "Discord did not answer: " + why,
        "See whether this machine may reach the address in BONAFIDE_DISCORD_API_URL, by default "
            + DiscordSettings.API_URL);
  }
}
