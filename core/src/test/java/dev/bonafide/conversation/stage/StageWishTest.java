package dev.bonafide.conversation.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.conversation.command.WatchCommand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone types about stages. */
class StageWishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"sometimes", "on Offer", "off please", "dry-running", "tryout", "trial-run x"})
  void words_that_nobody_knows_change_nothing(String typed) {
    assertThat(StageWish.of(typed)).isEqualTo(new StageWish(WatchCommand.UNKNOWN, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"'', SHOW", "on, ON", "ON, ON", "off, OFF", "dry-run, TRIAL", "try, TRIAL"})
  void a_word_alone_names_no_stage(String typed, WatchCommand command) {
    assertThat(StageWish.of(typed)).isEqualTo(new StageWish(command, List.of()));
  }

  @Test
  void stages_keep_their_names_and_come_once() {
    assertThat(StageWish.of("Dry run  “Final round”, Onsite; 'Offer', Onsite,,").stages())
        .containsExactly("Final round", "Onsite", "Offer");
    assertThat(StageWish.of("dry-run: Onsite").stages()).containsExactly("Onsite");
  }

  @Test
  void neither_many_nor_long_names_are_kept() {
    assertThat(StageWish.of("trial " + "x".repeat(101)).stages()).isEmpty();
    assertThat(StageWish.of("trial a,b,c,d,e,f,g,h,i,j,k,l").stages()).hasSize(10);
  }
}
