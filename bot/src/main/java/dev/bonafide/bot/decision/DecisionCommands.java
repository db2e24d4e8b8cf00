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
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The commands by which people decide on a stored case, and take back what they decided. */
public final class DecisionCommands {
  private static final String REASON = "--reason";
  private static final String NOTE = "--note";
  private static final int RULING = 3;

  /** Characters of a reason: some paragraphs, as over HTTP. */
  private static final int LONGEST = 4_000;

  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  private DecisionCommands(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  /** Commands that do something with one case, those that connect it first. */
  public static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    DecisionCommands commands = new DecisionCommands(distribution, settings, console, clock);
    return Stream.concat(
            ConnectionCommands.of(distribution, settings, console, clock).stream(),
            Stream.of(
                new CaseCommand(DecisionCommands::ruling, commands::rule),
                new CaseCommand(DecisionCommands::outcome, commands::conclude),
                new CaseCommand(DecisionCommands::undoing, commands::undo)))
        .toList();
  }

  private MachineDesk desk(ParseResult parsed) {
    return MachineDesk.open(parsed, distribution, settings, clock);
  }

  private static Spec ruling() {
    return MachineDesk.judging(
            new Spec(
                    "rule",
                    "Records a ruling on a finding of a case, screens the case again, and prints what changed. A finding that is explained or mistaken no longer counts.")
                .arguments(
                    "NUMBER FINDING RULING",
                    "The case's number; the finding's number or the ID of its rule, as in the report; and explained, mistaken, or confirmed.")
                .option(REASON, "TEXT", "Why, in a sentence. Not needed for confirmed.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH))
        .examples(
            "  bonafide case rule 12 2 mistaken --reason \"a joke\"",
            "  bonafide case rule 12 payment-third-party-payee confirmed");
  }

  private void rule(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != RULING) {
      throw new Refusal(
          "give the number of a case, a finding, and explained, mistaken, or confirmed");
    }
    Disposition disposition =
        Disposition.of(given.getLast())
            .orElseThrow(() -> new Refusal("a ruling is one of explained, mistaken, confirmed"));
    RuleOnFinding said = new RuleOnFinding(given.get(1), disposition, reason(parsed, REASON));
    if (said.lacksReason()) {
      throw sayWhy(REASON);
    }
    try (MachineDesk desk = desk(parsed)) {
      CaseReply<RuleOnFinding.Told> reply = desk.perform(desk.first(given), said);
      switch (reply.told()) {
        case RuleOnFinding.Told.NoReason _ -> throw sayWhy(REASON);
        case RuleOnFinding.Told.NoFinding(int most) -> throw none(said.finding(), most);
        case RuleOnFinding.Told.Ruled(var entry, boolean isNew) -> {
          say(Printable.line(entry.finding().flag().title()) + ": " + disposition.id());
          if (isNew) {
            SaidChange.of(reply).forEach(this::say);
          } else {
            say("case " + reply.seen().id().number() + ": this was recorded already");
          }
        }
      }
    }
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

  private void conclude(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 2) {
      throw new Refusal("give the number of a case, and fraud, cleared, or unknown");
    }
    Conclusion conclusion = conclusion(given.getLast());
    String note = reason(parsed, NOTE);
    if (note.isEmpty()) {
      throw sayWhy(NOTE);
    }
    try (MachineDesk desk = desk(parsed)) {
      var _ = desk.perform(desk.first(given), new ConcludeCase(conclusion, note));
    }
    say("case %s: %s".formatted(given.getFirst(), conclusion.typed()));
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
                    "Takes back the last change that you made to a case on the command line, such as a ruling or an outcome. Screens the case again, and prints what changed.")
                .arguments("NUMBER", "The case's number.")
                .option(StoredData.TENANT, "ID", StoredData.WHICH))
        .examples("  bonafide case undo 12");
  }

  private void undo(ParseResult parsed) {
    try (MachineDesk desk = desk(parsed)) {
      CaseReply<?> reply =
          desk.perform(desk.only(Spec.arguments(parsed)), new UndoChange(OptionalInt.empty()));
      if (reply.said().isEmpty()) {
        throw new Refusal("you made no change to this case on the command line that can be undone");
      }
      List<String> timeline = CaseTimeline.of(reply.seen());
      reply.undone().forEach(line -> say("undone: " + timeline.get(line)));
      SaidChange.of(reply).forEach(this::say);
    }
  }

  /** Empty where none was typed. */
  private static String reason(ParseResult parsed, String option) {
    String typed = parsed.matchedOptionValue(option, "").strip();
    if (typed.length() > LONGEST) {
      throw new Refusal(option + " may have at most " + LONGEST + " characters");
    }
    return typed;
  }

  private static Refusal sayWhy(String option) {
    return new Refusal("say why with " + option);
  }

  private void say(String line) {
    console.out().println(line);
  }
}
