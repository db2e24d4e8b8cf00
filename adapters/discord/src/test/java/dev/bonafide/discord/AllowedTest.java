package dev.bonafide.discord;

import static dev.bonafide.discord.inbound.Scene.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.Asker;
import dev.bonafide.discord.event.DiscordAsker;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.inbound.ListeningScene;
import dev.bonafide.discord.inbound.Scene;
import dev.bonafide.mail.Receipt;
import dev.bonafide.testkit.discord.Fault;
import dev.bonafide.testkit.discord.HiddenAs;
import dev.bonafide.testkit.discord.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bot may do in a channel is what Discord says with the command that names it. */
class AllowedTest {
  private static final String MEMBER = "GET guilds/{id}/members/{id}";

  private final Scene scene = new Scene();
  @RegisterExtension final ListeningScene listening = new ListeningScene(scene);

  @ParameterizedTest
  @EnumSource
  void a_channel_that_the_bot_cannot_see_is_known_by_what_comes_with_the_command(HiddenAs as)
      throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.discord.hide(scene.jobs, as);
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs)))
        .contains("the bot lacks **View Channels**. Until that is fixed");
    assertThat(scene.discord.calls(MEMBER)).isZero();
  }

  @Test
  void each_missing_permission_is_named_though_discord_answers_no_question()
      throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.discord.deny(scene.jobs, Person.READ_MESSAGE_HISTORY);
    scene.discord.faults().next(MEMBER, Fault.BREAK);
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs)))
        .contains("the bot lacks **Read Message History**");
    scene.discord.deny(scene.jobs, 0);
    assertThat(scene.asked("watch", Map.of("channel", scene.jobs))).doesNotContain("lacks");
    assertThat(scene.discord.calls(MEMBER)).isZero();
  }

  @Test
  void of_the_channel_in_which_it_is_typed_no_more_is_asked() throws InterruptedException {
    scene.asked("setup", Map.of("moderators", scene.mods));
    scene.asked("watch", Map.of("channel", scene.jobs));
    String setUp =
        scene
            .answer(scene.discord.asking().slash("bonafide", "setup", Map.of(), scene.jobs, ADA))
            .text();
    assertThat(setUp).contains("Watched: <#" + scene.jobs + ">: nothing is missing");
    assertThat(scene.discord.calls(MEMBER)).isEqualTo(1);
  }

  @Test
  void a_command_that_was_stored_without_it_is_read() {
    DiscordAsker ask = new DiscordAsker("", 1, 2, 3, new Asker("4", "ada"), 0, "ja", "en-US");
    DiscordInbound.Typed typed = new DiscordInbound.Typed(ask, "setup", Map.of(), Map.of(3L, 0L));
    String before = typed.written().remove("allowed").toString();
    assertThat(DiscordInbound.read(new Receipt(typed.key(), typed.address(), before, scene.now())))
        .isEqualTo(new DiscordInbound.Typed(ask, "setup", Map.of(), Map.of()));
  }

  @Test
  void of_every_other_channel_discord_is_asked() throws InterruptedException {
    scene.watch();
    scene.discord.deny(scene.more, Person.VIEW_CHANNEL);
    assertThat(scene.asked("setup", Map.of()))
        .contains("<#" + scene.more + ">: the bot lacks **View Channels");
  }
}
