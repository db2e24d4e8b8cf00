package dev.bonafide.telegram.inbound;

import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.List;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram offers when someone types a slash, in the language that it is set to. */
public final class Menu {
  private static final List<String> NAMES =
      List.of(
          "new", "cancel", "last", "delete", "settings", "status", "language", "privacy", "help");

  private Menu() {}

  /** Tells Telegram; whether it took all of it. */
  public static boolean tell(TelegramConnection connection) {
    return Stream.of(BotLanguage.values())
        .allMatch(language -> connection.call(of(language)) instanceof ApiResult.Answered<?, ?>);
  }

  /** English is what is offered in every language that the bot does not speak. */
  static SetMyCommands of(BotLanguage language) {
    Phrasebook book = TelegramMessages.in(language);
    List<BotCommand> commands =
        NAMES.stream().map(name -> new BotCommand(name, book.say("menu." + name))).toList();
    var menu = SetMyCommands.builder().commands(commands);
    return language == BotLanguage.ENGLISH
        ? menu.build()
        : menu.languageCode(language.code()).build();
  }
}
