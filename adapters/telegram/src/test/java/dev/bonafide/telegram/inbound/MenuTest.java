package dev.bonafide.telegram.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.telegram.api.Scene;
import dev.bonafide.telegram.card.TelegramMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

class MenuTest {

  @Test
  void the_guide_names_all_that_telegram_offers() throws IOException {
    String guide =
        Files.readString(
            Path.of(System.getProperty("bonafide.root", "../.."), "docs/how-to/telegram.md"));

    assertThat(offered()).allSatisfy(name -> assertThat(guide).contains("/" + name));
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void help_names_all_that_telegram_offers(BotLanguage language) {
    String help = TelegramMessages.in(language).say("help");

    assertThat(offered())
        .filteredOn(name -> !name.equals("help"))
        .allSatisfy(name -> assertThat(help).contains("/" + name));
  }

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void groups_are_offered_one_command_that_only_the_asker_sees(BotLanguage language) {
    try (Scene scene = new Scene()) {
      assertThat(Menu.tell(scene.connection)).isTrue();
      String code = language == BotLanguage.ENGLISH ? "" : language.code();
      assertThat(scene.telegram.commandsInGroups(code)).hasSize(1);
      assertThat(scene.telegram.commandsInGroups(code).get(0).getAsJsonObject().toString())
          .contains(
              "\"command\":\"check\"",
              TelegramMessages.in(language).say("menu.check"),
              "\"is_ephemeral\":true");
      assertThat(scene.telegram.commands(code).toString()).doesNotContain("\"check\"");
    }
  }

  private static List<String> offered() {
    return Menu.of(BotLanguage.ENGLISH).getCommands().stream().map(BotCommand::getCommand).toList();
  }
}
