package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Finds out what of a set-up is to be mended, by asking Telegram; changes nothing. */
public final class TelegramDoctor {
  private TelegramDoctor() {}

  /**
   * What was found.
   *
   * @param problems empty where nothing is wrong
   * @param well who the bot is; empty where Telegram did not tell
   */
  public record Found(List<SetupProblem> problems, String well) {
    public Found {
      problems = List.copyOf(problems);
    }
  }

  public static Found examine(TelegramSettings settings) {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (!problems.isEmpty()) {
      return new Found(problems, "");
    }
    try (TelegramConnection connection = new TelegramConnection(settings)) {
      return switch (connection.call(GetMe.builder().build())) {
        case ApiResult.Answered(JsonNode me) -> new Found(List.of(), told(me));
        case ApiResult.Refused(TelegramRefusal refused) ->
            new Found(
                List.of(
                    new SetupProblem(
                        "Telegram does not accept TELEGRAM_BOT_TOKEN (" + refused.code() + ")",
                        "Take the token that @BotFather tells with /token")),
                "");
        case ApiResult.Away(var _, String why) -> new Found(List.of(away(why)), "");
        case ApiResult.Lost(String why) -> new Found(List.of(away(why)), "");
      };
    }
  }

  private static String told(JsonNode me) {
    return "the token is good, and the bot is @"
        + me.path("username").asText()
        + ". "
        + TelegramMessages.groups(
            me.path("can_read_all_group_messages").asBoolean(), TelegramMessages.ENGLISH);
  }

  private static SetupProblem away(String why) {
    return new SetupProblem(
        "Telegram did not answer: " + why,
        "See whether this machine may reach the address in BONAFIDE_TELEGRAM_API_URL, by default "
            + TelegramSettings.API_URL);
  }
}
