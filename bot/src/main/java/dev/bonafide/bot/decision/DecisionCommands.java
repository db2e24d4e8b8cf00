package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.casework.UndoChange;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The commands by which people decide on a stored case, and take back what they decided. */
public final class DecisionCommands {
  private static final String REASON = "--reason";
  private static final String NOTE = "--note";

  private DecisionCommands() {}

  /** Commands that do something with one case, those that connect it first. */
  public static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    TypedAct.Machine machine = new TypedAct.Machine(distribution, settings, console, clock);
    return List.of(
        new StoredCaseCommand(machine, ConnectionCommands::unlinking, ConnectionCommands::unlink),
        new StoredCaseCommand(machine, ConnectionCommands::meeting, ConnectionCommands::name),
        new StoredCaseCommand(machine, ConnectionCommands::proving, ConnectionCommands::prove),
        new StoredCaseCommand(machine, DecisionCommands::ruling, DecisionCommands::rule),
        new StoredCaseCommand(machine, DecisionCommands::outcome, DecisionCommands::conclude),
        new StoredCaseCommand(machine, DecisionCommands::undoing, DecisionCommands::undo));
  }

  private static Spec ruling() {
    return MachineDesk.judging(
            new Spec(
                    "rule",
                    "Records a ruling on a finding of a case, screens the case again, and prints"
                        + " what changed. A finding that is explained or mistaken no longer"
                        + " counts.")
                .arguments(
                    "NUMBER FINDING RULING",
                    "The case's number; the finding's number or the ID of its rule, as in the"
                        + " report; and explained, mistaken, or confirmed.")
                .option(REASON, "TEXT", "Why, in a sentence. Not needed for confirmed.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH))
        .examples(
            "  bonafide case rule 12 2 mistaken --reason \"a joke\"",
            "  bonafide case rule 12 payment-third-party-payee confirmed");
  }

  private static StoredCaseCommand.Work rule(TypedAct typed) {
    List<String> given =
        typed.arguments(
            3, "give the number of a case, a finding, and explained, mistaken, or confirmed");
    Disposition disposition =
        Disposition.of(given.getLast())
            .orElseThrow(() -> new Refusal("a ruling is one of explained, mistaken, confirmed"));
    RuleOnFinding said = new RuleOnFinding(given.get(1), disposition, typed.text(REASON));
    if (said.lacksReason()) {
      throw TypedAct.sayWhy(REASON);
    }
    return desk -> ruled(desk.perform(desk.first(given), said), said);
  }

  private static List<String> ruled(CaseReply<RuleOnFinding.Told> reply, RuleOnFinding said) {
    return switch (reply.told()) {
      case RuleOnFinding.Told.NoReason _ -> throw TypedAct.sayWhy(REASON);
      case RuleOnFinding.Told.NoFinding(int most) -> throw none(said.finding(), most);
      case RuleOnFinding.Told.Ruled(var entry, boolean isNew) -> {
        List<String> lines = new ArrayList<>();
        lines.add(Printable.line(entry.finding().flag().title()) + ": " + said.disposition().id());
        lines.addAll(
            isNew
                ? SaidChange.of(reply)
                : List.of("case " + reply.seen().id().number() + ": this was recorded already"));
        yield lines;
      }
    };
  }

  private static Refusal none(String finding, int most) {
    String name = Printable.line(finding);
    return new Refusal(
        most == 0
            ? "the case has no findings"
            : "the case has no finding %s; bonafide report shows its findings, 1 to %d"
                .formatted(name, most));
  }

  private static Spec outcome() {
    return new Spec(
            "outcome", "Records how a case ended, with the reason. The verdict stays as it is.")
        .arguments("NUMBER OUTCOME", "The case's number, and fraud, cleared, or unknown.")
        .option(NOTE, "TEXT", "Why, in a sentence. Required.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case outcome 12 cleared --note \"we met her\"",
            "  bonafide case outcome 12 fraud --note \"the bank said so\"");
  }

  private static StoredCaseCommand.Work conclude(TypedAct typed) {
    List<String> given =
        typed.arguments(2, "give the number of a case, and fraud, cleared, or unknown");
    Conclusion conclusion = conclusion(given.getLast());
    String note = typed.text(NOTE);
    if (note.isEmpty()) {
      throw TypedAct.sayWhy(NOTE);
    }
    return desk -> {
      var _ = desk.perform(desk.first(given), new ConcludeCase(conclusion, note));
      return List.of("case %s: %s".formatted(given.getFirst(), conclusion.typed()));
    };
  }

  private static Conclusion conclusion(String typed) {
    return Stream.of(Conclusion.values())
        .filter(one -> one.typed().equals(typed) || one.id().equals(typed))
        .findFirst()
        .orElseThrow(() -> new Refusal("an outcome is one of fraud, cleared, unknown"));
  }

  private static Spec undoing() {
    return MachineDesk.judging(
            new Spec(
                    "undo",
                    "Takes back the last change that you made to a case on the command line, such"
                        + " as a ruling or an outcome. Screens the case again, and prints what"
                        + " changed.")
                .arguments("NUMBER", "The case's number.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH))
        .examples("  bonafide case undo 12");
  }

  private static StoredCaseCommand.Work undo(TypedAct typed) {
    return desk -> {
      CaseReply<?> reply =
          desk.perform(desk.only(typed.arguments()), new UndoChange(OptionalInt.empty()));
      if (reply.said().isEmpty()) {
        throw new Refusal("you made no change to this case on the command line that can be undone");
      }
      List<String> timeline = CaseTimeline.of(reply.seen());
      return Stream.concat(
              reply.undone().stream().map(line -> "undone: " + timeline.get(line)),
              SaidChange.of(reply).stream())
          .toList();
    };
  }
}
