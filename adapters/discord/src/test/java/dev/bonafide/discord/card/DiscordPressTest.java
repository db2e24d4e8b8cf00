package dev.bonafide.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.ConcludeCase;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.TickQuestions;
import dev.bonafide.conversation.command.UndoChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordPressTest {
  private static DiscordPress giving(Command command) {
    return DiscordPress.giving(command, 7, "m").orElseThrow();
  }

  @Test
  void buttons_have_the_names_that_they_always_had() {
    assertThat(giving(new RuleOnFinding("2", Disposition.EXPLAINED, "he moved")).id())
        .isEqualTo("b1|t|7|fine-2|m");
    assertThat(giving(new ConcludeCase(Conclusion.CLEARED, "he moved")).id())
        .isEqualTo("b1|t|7|outcome-cleared|m");
    assertThat(giving(UndoChange.LAST).id()).isEqualTo("b1|t|7|undo|m");
    assertThat(giving(new Command.Open(DialogForm.EVIDENCE)).id()).isEqualTo("b1|e|7||m");
    assertThat(giving(new ExplainFinding("2")).id()).isEqualTo("b1|e|7|2|m");
    assertThat(giving(new Command.Last()).id()).isEqualTo("b1|k|7||m");
    assertThat(giving(new Command.Delete(false)).id()).isEqualTo("b1|d|7||m");
  }

  @Test
  void a_command_that_changes_something_has_a_button_though_discord_does_not_know_it() {
    Command asked = new TickQuestions(List.of(), "");
    DiscordPress press = DiscordPress.of(giving(asked).id()).orElseThrow();
    assertThat(CommandReader.pressed(press.typed(""))).isEqualTo(asked);
  }

  @Test
  void words_of_somebody_s_own_are_not_taken() {
    assertThat(DiscordPress.giving(new AddNote("he moved"), 7, "m")).isEmpty();
    assertThat(DiscordPress.giving(new Command.Privacy(), 7, "m")).isEmpty();
  }
}
