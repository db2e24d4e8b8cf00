package dev.bonafide.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.chat.api.SetupCheck;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.api.TelegramRefusal;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Finds out what of a set-up is to be fixed, by asking Telegram; changes nothing. */
public final class TelegramDoctor {
  private TelegramDoctor() {}

  public static SetupCheck examine(TelegramSettings settings) {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (!problems.isEmpty()) {
      return new SetupCheck(problems, "");
    }
    try (TelegramConnection connection = new TelegramConnection(settings)) {
      return switch (connection.call(GetMe.builder().build())) {
        case ApiResult.Answered(JsonNode me) -> new SetupCheck(List.of(), told(me));
        case ApiResult.Refused(TelegramRefusal refused) ->
            SetupCheck.of(
                new SetupProblem(
                    "Telegram does not accept TELEGRAM_BOT_TOKEN (" + refused.code() + ")",
                    "Get the token from @BotFather with /token"));
        case ApiResult.Unanswered<?, ?> none ->
            SetupCheck.of(settings.address().unanswered("Telegram", none.why()));
      };
    }
  }

  private static String told(JsonNode me) {
    return "the token works, and the bot is @"
        + me.path("username").asText()
        + ". "
        + TelegramMessages.groups(
            me.path("can_read_all_group_messages").asBoolean(), TelegramMessages.ENGLISH);
  }
}
