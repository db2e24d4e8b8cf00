package dev.bonafide.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.TickQuestions;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.UnlinkCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramPressTest {
  private static TelegramPress giving(Command command) {
    return TelegramPress.giving(command, 7).orElseThrow();
  }

  private static Command given(TelegramPress press) {
    TelegramPress again = TelegramPress.of(press.data()).orElseThrow();
    return CommandReader.pressed(again.typed("he moved"));
  }

  @Test
  void buttons_have_the_names_that_they_always_had() {
    assertThat(giving(new RuleOnFinding("2", Disposition.EXPLAINED, "he moved")).data())
        .isEqualTo("k:7:2");
    assertThat(giving(new Command.Open(DialogForm.EVIDENCE)).data()).isEqualTo("e:7:");
    assertThat(giving(new ExplainFinding("2")).data()).isEqualTo("e:7:2");
    assertThat(giving(new UnlinkCase(3, "")).data()).isEqualTo("un:7:3");
    assertThat(giving(new Command.Delete(false)).data()).isEqualTo("d:7:");
  }

  @Test
  void a_button_gives_its_command_with_the_words_above_it() {
    for (Command command :
        List.of(
            new RuleOnFinding("2", Disposition.CONFIRMED, "he moved"),
            new AddNote("he moved"),
            new Command.Open(DialogForm.STEPS),
            new ExplainFinding("2"),
            new CheckProofs(),
            UndoChange.LAST)) {
      assertThat(given(giving(command))).isEqualTo(command);
    }
  }

  @Test
  void a_command_that_changes_something_has_a_button_though_telegram_does_not_know_it() {
    Command asked = new TickQuestions(List.of(), "");
    assertThat(giving(asked).data()).isEqualTo("say:7:asked");
    assertThat(given(giving(asked))).isEqualTo(asked);
  }

  @Test
  void a_command_that_only_shows_something_is_typed_if_it_has_no_button() {
    assertThat(TelegramPress.giving(new Command.Help(), 7)).isEmpty();
  }

  @Test
  void a_note_that_names_what_it_means_has_a_button_with_that() {
    TelegramPress press = giving(new AddNote("interview_camera_off: no video"));
    assertThat(press.about()).isEqualTo("interview_camera_off");
    assertThat(CommandReader.read(press.typed("no video")))
        .isEqualTo(new AddNote("interview_camera_off: no video"));
  }

  @Test
  void a_button_that_says_nothing_is_none() {
    assertThat(TelegramPress.of("say:7:")).isEmpty();
  }
}
