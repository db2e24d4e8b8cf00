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
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;

/** What Telegram offers when someone types a slash, in the language that it is set to. */
public final class Menu {
  private static final List<String> NAMES =
      List.of(
          "new", "cancel", "last", "delete", "settings", "status", "language", "privacy", "help");

  private Menu() {}

  /** Tells Telegram; whether it took all of it. */
  public static boolean tell(TelegramConnection connection) {
    return Stream.of(BotLanguage.values())
        .flatMap(language -> Stream.of(of(language), inGroups(language)))
        .allMatch(menu -> connection.call(menu) instanceof ApiResult.Answered<?, ?>);
  }

  /** In groups: what only the one who asks sees, both as asked and as answered. */
  static SetMyCommands inGroups(BotLanguage language) {
    BotCommand check =
        new BotCommand("check", TelegramMessages.in(language).say("menu.check"), true);
    return in(
        language,
        SetMyCommands.builder()
            .command(check)
            .scope(BotCommandScopeAllGroupChats.builder().build()));
  }

  /** English is what is offered in every language that the bot does not speak. */
  static SetMyCommands of(BotLanguage language) {
    Phrasebook book = TelegramMessages.in(language);
    List<BotCommand> commands =
        NAMES.stream().map(name -> new BotCommand(name, book.say("menu." + name))).toList();
    return in(language, SetMyCommands.builder().commands(commands));
  }

  private static SetMyCommands in(
      BotLanguage language, SetMyCommands.SetMyCommandsBuilder<?, ?> menu) {
    return language == BotLanguage.ENGLISH
        ? menu.build()
        : menu.languageCode(language.code()).build();
  }
}
