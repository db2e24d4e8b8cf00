package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.AddAnswer;
import dev.bonafide.conversation.command.AddNote;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.ConcludeCase;
import dev.bonafide.conversation.command.DeskCommands;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.conversation.command.ExplainFinding;
import dev.bonafide.conversation.command.RecordReply;
import dev.bonafide.conversation.command.RuleOnFinding;
import dev.bonafide.conversation.command.TickQuestions;
import dev.bonafide.conversation.command.UndoChange;
import dev.bonafide.conversation.command.UnlinkCase;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.report.ExportFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RightsTest {
  /** What everyone may ask, also a guest who may be the one that is screened. */
  private static final List<Command> OPEN =
      List.of(
          new Command.Help(),
          new Command.Privacy(),
          new Command.Removed(),
          new Command.OutOfTalk(),
          new Command.Unclear(),
          new Command.SourceChanged(SourceState.DELETED, Instant.EPOCH, Instant.EPOCH, null));

  /** What looks at a case and leaves it as it is. */
  private static final List<Command> LOOKING =
      List.of(
          new Command.Screen(null, null, null),
          new Command.Last(),
          new ExplainFinding("1"),
          new Command.Status(),
          Command.Overview.FIRST,
          new Command.Say("why so?"),
          new Command.Export(ExportFormat.PDF),
          new Command.Open(DialogForm.EVIDENCE),
          new Command.Open(DialogForm.SUBJECT),
          new Command.Settings(null, ""),
          new Command.Settings("questions", ""));

  /** What decides, takes in, or says what is for the team alone. */
  private static final List<Command> DECIDING =
      Stream.concat(
              EnumSet.complementOf(EnumSet.of(DialogForm.EVIDENCE, DialogForm.SUBJECT)).stream()
                  .map(RightsTest::opening),
              Stream.of(
                  new Command.Settings("questions", "3"),
                  new VetSpeaker(null, "Bobby"),
                  new Command.LookAgain(),
                  new AddAnswer("no"),
                  new AddNote("late"),
                  new RuleOnFinding("1", Disposition.EXPLAINED, ""),
                  new ConcludeCase(Conclusion.CLEARED, ""),
                  new RecordReply("no"),
                  new TickQuestions(List.of(1), ""),
                  new AskForProof("github octocat"),
                  new CheckProofs(),
                  new UnlinkCase(2, ""),
                  UndoChange.LAST,
                  new Command.PostHere(),
                  new Command.Delete(false),
                  new Command.Delete(true)))
          .toList();

  private static final List<Command> ALL = join(join(OPEN, LOOKING), DECIDING);
  private static final Map<Right, List<Command>> ALLOWED =
      Map.of(
          Right.NOTHING, OPEN,
          Right.LOOK, join(OPEN, LOOKING),
          Right.DECIDE, ALL);

  private static Command opening(DialogForm form) {
    return new Command.Open(form);
  }

  private static List<Command> join(List<Command> some, List<Command> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  static Stream<Command> commands() {
    return ALL.stream();
  }

  @Test
  void every_command_is_tried() {
    assertThat(ALL)
        .extracting(command -> (Object) command.getClass())
        .containsAll(records(Command.class))
        .containsAll(DeskCommands.all());
  }

  /** The records of a sealed interface, and of those below it. */
  private static List<Class<?>> records(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(one -> one.isSealed() ? records(one).stream() : Stream.of(one))
        .filter(Class::isRecord)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_is_for_those_alone_whose_standing_allows_it(Command command) {
    assertThat(ALLOWED)
        .allSatisfy(
            (rights, allowed) ->
                assertThat(rights.covers(command.spec().needs()))
                    .isEqualTo(allowed.contains(command)));
  }
}
