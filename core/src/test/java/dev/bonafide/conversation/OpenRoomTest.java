package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that stands where everyone reads along, who may be the one that is screened. */
class OpenRoomTest {
  private static final Command RULING = new RuleOnFinding("1", Disposition.EXPLAINED, "my studio");

  private final Talk talk = new Talk();
  private CaseHistory opened;

  @BeforeEach
  void dana_has_a_post_screened_where_everyone_reads() {
    talk.thread.isOpen = true;
    talk.thread.runs = false;
    talk.thread.onlookers = Onlookers.of(Crowd.PUBLIC);
    talk.thread.says("Mikael", Role.REVIEWER, "Please pay my friend's account, mine is locked.");
    talk.dana("check");
    opened = talk.latest();
  }

  private String presses(String who, Command command) {
    talk.thread.target =
        new InteractionTarget(
            command, opened.id().number(), "card", InteractionTarget.Where.HERE, null);
    return talk.says(who, "");
  }

  private CaseHistory now() {
    return talk.cases.find(opened.id()).orElseThrow();
  }

  static Stream<Command> changes() {
    return Stream.of(
        RULING,
        new VetSpeaker(null, "Dana"),
        new Command.LookAgain(),
        new Command.PostHere(),
        new Command.Open(DialogForm.RULING),
        new Command.Delete(true));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void who_has_no_part_in_it_changes_nothing_and_is_told_why(Command change) {
    assertThat(presses("Mikael", change)).startsWith("Only people who asked for this case");
    assertThat(now()).isEqualTo(opened);
    assertThat(talk.thread.stage()).isEqualTo(InteractionTarget.Where.ALONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fine 1 because it is my studio", "Mikael", "subject Dana", "undo"})
  void nor_do_their_words(String words) {
    talk.says("Mikael", words);
    assertThat(now()).isEqualTo(opened);
  }

  @Test
  void who_asked_decides() {
    presses("Dana", RULING);
    assertThat(now().entries()).hasSizeGreaterThan(opened.entries().size());
  }

  /** The author is the first who may. */
  @Test
  void who_changes_the_post_or_looks_under_new_rules_has_no_part_in_it_by_that() {
    talk.cases.append(
        opened.id(), new Entry.Source(talk.latestAt(), "id-Mikael", SourceState.CHANGED));
    talk.rules = "rules-2";
    presses("Mikael", new Command.Last());
    opened = now();
    presses("Mikael", RULING);
    assertThat(now()).isEqualTo(opened);
  }

  @Test
  void settings_are_no_part_of_a_case() {
    assertThat(talk.says("Omar", "settings questions 5")).doesNotStartWith("Only people who asked");
  }

  @Test
  void everyone_may_look() {
    assertThat(presses("Mikael", new Command.Open(DialogForm.EVIDENCE))).contains("friend's");
  }

  @Test
  void who_has_it_screened_too_has_a_case_of_their_own() {
    String verdict = talk.says("Mikael", "check");
    assertThat(verdict).contains("Ask first");
    assertThat(now()).isEqualTo(opened);
    assertThat(talk.latest().id()).isNotEqualTo(opened.id());
  }

  @Test
  void who_asked_first_goes_on_with_their_own_case_after_others_asked() {
    talk.says("Mikael", "check");
    talk.dana("fine 1 because the studio is known");
    assertThat(now().entries()).hasSizeGreaterThan(opened.entries().size());
  }

  @Test
  void who_runs_the_place_decides() {
    talk.thread.runs = true;
    presses("Omar", RULING);
    assertThat(now().entries()).extracting(one -> one.by()).contains("id-Omar");
  }

  @Test
  void in_a_room_of_the_team_everyone_decides() {
    talk.thread.isOpen = false;
    presses("Omar", RULING);
    assertThat(now().entries()).extracting(one -> one.by()).contains("id-Omar");
  }

  /** A button that offers to screen again carries the number of the case that it was offered on. */
  @Test
  void who_presses_to_screen_again_has_a_case_of_their_own_and_no_part_in_this_one() {
    talk.thread.says("Omar", Role.REVIEWER, "He is right, I met him.");
    presses("Omar", new Command.Screen(null, null, null));
    assertThat(now()).isEqualTo(opened);
    presses("Omar", RULING);
    assertThat(now()).isEqualTo(opened);
  }
}
