package dev.bonafide.telegram.inbound;

import dev.bonafide.phrasebook.Language;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.Outcome;
import dev.bonafide.telegram.api.TelegramConnection;
import dev.bonafide.telegram.card.Sayings;
import java.util.List;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** What Telegram offers when somebody types a slash, in the language that it is set to. */
public final class Menu {
  private static final List<String> NAMES =
      List.of(
          "new", "cancel", "last", "delete", "settings", "status", "language", "privacy", "help");

  private Menu() {}

  /** Tells Telegram; whether it took all of it. */
  public static boolean tell(TelegramConnection connection) {
    return Stream.of(Language.values())
        .allMatch(language -> connection.call(of(language)) instanceof Outcome.Answered<?>);
  }

  /** English is what is offered in every language that the bot does not speak. */
  static SetMyCommands of(Language language) {
    Phrasebook book = Sayings.in(language);
    List<BotCommand> commands =
        NAMES.stream().map(name -> new BotCommand(name, book.say("menu." + name))).toList();
    var menu = SetMyCommands.builder().commands(commands);
    return language == Language.ENGLISH ? menu.build() : menu.languageCode(language.code()).build();
  }
}
