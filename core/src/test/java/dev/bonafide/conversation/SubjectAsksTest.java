package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.InteractionTarget.Where;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.conversation.onlooker.Crowd;
import dev.bonafide.conversation.onlooker.Disclosure;
import dev.bonafide.conversation.onlooker.Onlookers;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.report.ExportFormat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The person whom a case is about is in the room where it was opened, and asks for it. */
class SubjectAsksTest {
  private final Talk talk = new Talk();
  private CaseHistory opened;

  @BeforeEach
  void dana_has_bo_screened() {
    talk.thread.tellsNames = true;
    talk.thread.says("Dana", Role.REVIEWER, "How shall we pay you?");
    talk.thread.says("Bo Lund", Role.SUBJECT, "Please pay my friend's account.");
    talk.dana("screen name Bo Lund");
    opened = talk.latest();
  }

  private String presses(String who, Command command, Where where) {
    talk.thread.target = new InteractionTarget(command, opened.id().number(), null, where, null);
    String said = talk.says(who, "");
    talk.thread.target = null;
    return said;
  }

  private void screenedWithoutName() {
    talk.dana("delete yes");
    talk.thread.turns.clear();
    talk.thread.says("Ines Roth", Role.OTHER, "Hello Bo, how shall we pay you?");
    talk.thread.says("Bo Lund", Role.OTHER, "Please pay my friend's account, mine is locked.");
    talk.dana("screen");
  }

  private CaseHistory now() {
    return talk.cases.find(opened.id()).orElseThrow();
  }

  private static boolean tells(String said) {
    return said.contains("friend's") || said.contains("Ask first") || said.contains("case 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last",
        "explain 1",
        "why?",
        "export as pdf",
        "fine 1 because it is my wife's",
        "delete yes",
        "subject Dana",
        "note he is honest",
        "undo"
      })
  void they_are_answered_as_where_there_is_no_case_and_change_nothing(String words) {
    String none = new Talk().says("Bo Lund", words);
    assertThat(talk.says("Bo Lund", words)).isEqualTo(none);
    assertThat(now()).isEqualTo(opened);
  }

  @ParameterizedTest
  @ValueSource(strings = {"what should we ask?", "show me the evidence", "Dana", "thanks"})
  void their_own_words_tell_them_nothing(String words) {
    assertThat(tells(talk.says("Bo Lund", words))).isFalse();
    assertThat(now()).isEqualTo(opened);
  }

  static Stream<Command> commands() {
    return Stream.of(
        new Command.Last(),
        new Command.Open(DialogForm.EVIDENCE),
        new Command.Export(ExportFormat.PDF),
        new Command.LookAgain(),
        new Command.PostHere(),
        new Command.Delete(true),
        new ExplainFinding("1"),
        new RuleOnFinding("1", Disposition.EXPLAINED, "mine"),
        VetSpeaker.as(SubjectKind.JOB_POST));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void what_they_press_tells_and_changes_nothing(Command command) {
    for (Where where : List.of(Where.HERE, Where.ALONE, Where.DIRECT, Where.WINDOW)) {
      assertThat(tells(presses("Bo Lund", command, where))).isFalse();
      assertThat(now()).isEqualTo(opened);
    }
  }

  @Test
  void what_they_screen_is_a_case_of_their_own_by_which_they_have_no_part_in_this_one() {
    talk.says("Bo Lund", "screen");
    presses("Bo Lund", new Command.Screen(null, null, null), Where.HERE);
    assertThat(now()).isEqualTo(opened);
    assertThat(tells(presses("Bo Lund", new Command.Last(), Where.HERE))).isFalse();
  }

  @Test
  void it_is_not_among_the_cases_that_they_see() {
    String home = presses("Bo Lund", Command.Overview.FIRST, Where.HOME);
    assertThat(home).doesNotContain("Bo Lund");
    assertThat(talk.thread.rich).isInstanceOf(RichContent.Cases.class);
    RichContent shown = Objects.requireNonNull(talk.thread.rich);
    assertThat(((RichContent.Cases) shown).lines()).isEmpty();
  }

  /** Without a name from anyone: the talk told who it is. */
  @Test
  void a_speaker_who_was_taken_for_them_without_a_name_asks_in_vain_as_well() {
    screenedWithoutName();
    opened = talk.latest();
    assertThat(tells(talk.says("Bo Lund", "last"))).isFalse();
    assertThat(now()).isEqualTo(opened);
  }

  @Test
  void their_changed_words_are_marked_anyway() {
    presses(
        "Bo Lund",
        new Command.SourceChanged(SourceState.CHANGED, Instant.EPOCH, talk.latestAt(), null),
        Where.HERE);
    assertThat(now().entries()).hasSizeGreaterThan(opened.entries().size());
  }

  @Test
  void a_colleague_asks_and_is_told() {
    assertThat(talk.says("Omar", "last")).contains("Ask first");
  }

  @Test
  void who_has_their_own_offer_looked_at_is_told_all_of_it() {
    Talk own = new Talk();
    own.thread.tellsNames = true;
    own.thread.says("Bo Lund", Role.SUBJECT, "Please pay my friend's account.");
    own.says("Bo Lund", "screen name Bo Lund");
    assertThat(own.says("Bo Lund", "last")).contains("Ask first");
  }

  /** Words and a file would stand where they read along, though no one named them. */
  @ParameterizedTest
  @ValueSource(strings = {"explain 1", "why?", "export as markdown"})
  void before_a_speaker_who_was_taken_for_them_nothing_is_said_aloud(String words) {
    screenedWithoutName();
    talk.thread.onlookers = new Onlookers(Crowd.TEAM, List.of("Bo Lund"));
    talk.dana(words);
    assertThat(talk.thread.stage()).isNotEqualTo(Where.HERE);
    assertThat(talk.thread.shown).isEqualTo(Disclosure.NONE);
  }

  @Test
  void who_can_no_longer_read_the_conversation_presses_in_vain() {
    talk.thread.isReadHere = false;
    for (Command command :
        List.of(
            new Command.Last(),
            new Command.Open(DialogForm.EVIDENCE),
            new Command.Delete(true),
            new Command.PostHere(),
            new Command.Screen(null, null, null))) {
      assertThat(presses("Omar", command, Where.DIRECT)).contains("no longer here");
    }
    assertThat(now()).isEqualTo(opened);
    assertThat(talk.latest()).isEqualTo(opened);
  }

  /** A verdict is changed by whom and what it is taken to be about, too. */
  @ParameterizedTest
  @ValueSource(strings = {"subject Dana", "screen", "screen as job_post"})
  void of_whom_nothing_is_known_may_look_and_change_no_verdict(String words) {
    talk.thread.tellsNames = false;
    talk.thread.rights = Right.LOOK;
    talk.thread.says("Omar", Role.REVIEWER, "My camera is broken, too.");
    talk.says("Omar", words);
    assertThat(now()).isEqualTo(opened);
    presses("Omar", new Command.LookAgain(), Where.HERE);
    assertThat(now()).isEqualTo(opened);
  }
}
