package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes back what somebody at the machine said last of a case, and screens it again. */
final class UndoChange implements Subcommand {
  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  UndoChange(Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "undo",
            "Takes back the last change that you made to a case on the command line, such as a ruling or an outcome. Screens the case again, and prints what changed.")
        .arguments("NUMBER", "The case's number.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .flag(WithoutModel.OPTION, WithoutModel.WHAT)
        .examples("  bonafide case undo 12")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    try (StoredData data = StoredData.open(settings, tenant)) {
      CaseId id = data.numbered(Spec.arguments(parsed));
      boolean alone = parsed.hasMatchedOption(WithoutModel.OPTION);
      undo(CaseRevision.of(id, data, distribution, settings, clock, alone));
    }
    return Exit.DONE;
  }

  private void undo(CaseRevision revision) {
    CaseHistory history = revision.history();
    List<Integer> last = CaseState.lastOf(StoredData.by(), history);
    if (last.isEmpty()) {
      throw new Refusal("you made no change to this case on the command line that can be undone");
    }
    Instant now = revision.now();
    List<Entry> lines =
        last.stream().<Entry>map(line -> new Entry.Undone(now, StoredData.by(), line)).toList();
    List<String> timeline = CaseTimeline.of(history);
    last.forEach(line -> console.out().println("undone: " + timeline.get(line)));
    SaidChange.of(history.id().number(), revision.add(lines, revision.examined()))
        .forEach(console.out()::println);
  }
}
