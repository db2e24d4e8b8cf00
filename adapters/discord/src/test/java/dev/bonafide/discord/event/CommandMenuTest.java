package dev.bonafide.discord.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.phrasebook.BotLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class CommandMenuTest {

  @Test
  void the_guide_names_all_that_discord_offers() throws IOException {
    String guide =
        Files.readString(
            Path.of(System.getProperty("bonafide.root", "../.."), "docs/how-to/discord.md"));

    assertThat(offered())
        .allSatisfy(name -> assertThat(guide).containsPattern("`(/bonafide )?" + name));
  }

  @Test
  void help_names_all_that_discord_offers() {
    assertThat(offered())
        .filteredOn(name -> !name.equals("help"))
        .allSatisfy(
            name -> assertThat(DiscordMessages.ENGLISH.say("help")).contains("bonafide " + name));
  }

  @Test
  void the_entry_below_a_post_has_the_name_by_which_the_bot_speaks_of_it() {
    DataObject names = CommandMenu.all().getObject(0).getObject("name_localizations");
    assertThat(names.getString("ja")).isEqualTo("この投稿を確認");
    assertThat(DiscordMessages.in(BotLanguage.JAPANESE).say("help")).contains("この投稿を確認");
    assertThat(names.hasKey("en-US")).isFalse();
    assertThat(names.getString("es-419")).isEqualTo(names.getString("es-ES"));
  }

  private static List<String> offered() {
    DataArray all = CommandMenu.all();
    DataArray own =
        IntStream.range(0, all.length())
            .mapToObj(all::getObject)
            .filter(command -> command.getString("name").equals(CommandMenu.OWN))
            .findFirst()
            .orElseThrow()
            .getArray("options");
    return IntStream.range(0, own.length())
        .mapToObj(i -> own.getObject(i).getString("name"))
        .toList();
  }
}
