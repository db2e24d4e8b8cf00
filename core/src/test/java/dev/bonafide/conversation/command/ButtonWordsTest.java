package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ButtonWordsTest {
  @Test
  void a_button_is_about_what_its_command_names() {
    Command ruling = new RuleOnFinding("2", Disposition.EXPLAINED, "He moved.");
    assertThat(ButtonWords.about("fine %s because %s", ruling)).contains("2");
    assertThat(ButtonWords.about("fine %s", ruling)).contains("2");
    assertThat(ButtonWords.about("confirm %s", ruling)).isEmpty();
    assertThat(ButtonWords.about("check proof", new CheckProofs())).contains("");
    assertThat(ButtonWords.about("delete", new Command.Delete(true))).isEmpty();
  }

  @Test
  void a_button_is_given_by_what_it_decides_and_not_by_anybody_s_own_words() {
    Command ended = new ConcludeCase(Conclusion.CONFIRMED_FRAUD, "He left.");
    assertThat(ButtonWords.about("outcome fraud because %2$s", ended)).contains("");
    assertThat(ButtonWords.about("answer %2$s", new AddAnswer("It is me."))).contains("");
  }

  @Test
  void words_of_a_button_are_the_command_that_somebody_would_type() {
    assertThat(CommandReader.pressed(ButtonWords.said("fine %s because %s", "2", "he moved")))
        .isEqualTo(new RuleOnFinding("2", Disposition.EXPLAINED, "he moved"));
    assertThat(CommandReader.pressed(ButtonWords.said("look again", "", "")))
        .isEqualTo(new Command.LookAgain());
  }

  @ParameterizedTest
  @EnumSource(DialogForm.class)
  void what_a_button_opens_is_read_from_its_words(DialogForm form) {
    Command open = new Command.Open(form);
    assertThat(CommandReader.pressed(open.spec().pressed())).isEqualTo(open);
  }

  @Test
  void nobody_types_what_only_buttons_ask_for() {
    assertThat(Arrays.stream(DialogForm.values()).map(form -> "open " + form.id()))
        .allSatisfy(
            words -> assertThat(CommandReader.read(words)).isEqualTo(new Command.Unclear()));
  }
}
