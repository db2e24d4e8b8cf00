package dev.bonafide.lab;

import dev.bonafide.bot.Documents;
import dev.bonafide.bot.Models;
import dev.bonafide.bot.ProcessConsole;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.log.Logs;
import dev.bonafide.examination.Lookups;
import dev.bonafide.lab.command.AskedModels;
import dev.bonafide.lab.command.Evaluate;
import dev.bonafide.lab.command.MeasureAll;
import dev.bonafide.lab.command.RecordPrompts;
import dev.bonafide.lab.command.TestPrompts;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.Terminal;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.ShowVersion;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Starts what measures Bonafide; the launcher of a checkout hands its commands to this program. */
public final class Lab {
  private Lab() {}

  public static void main(String[] args) {
    Console console = ProcessConsole.open();
    System.exit(ProcessConsole.run(console, identity -> terminal(console, identity), args));
  }

  private static Terminal terminal(Console console, RunIdentity runIdentity) {
    Settings settings = new Settings(console.environment());
    Logs.off();
    return terminal(
        new ShippedDistribution(
            settings.messages(),
            settings.caseLimits(CaseLimits.ALONE),
            Optional::empty,
            () -> Lookups.NONE),
        new Documents(settings.limits()),
        new AskedModels(Models.named(settings, InstantSource.system())),
        console,
        runIdentity);
  }

  /** The command line of what measures a build of Bonafide. */
  public static Terminal terminal(
      Distribution distribution,
      CaseFileReader desk,
      AskedModels models,
      Console console,
      RunIdentity runIdentity) {
    return new Terminal(
        console,
        List.of(
            new Evaluate(distribution, desk, models, console, runIdentity),
            new MeasureAll(distribution, desk, console),
            new CommandGroup(
                "prompts",
                "Tests the questions for a language model on their own cases.",
                List.of("  bonafide prompts test prompts/", "  bonafide prompts record prompts/"),
                List.of(
                    new TestPrompts(distribution, desk, console),
                    new RecordPrompts(distribution, desk, models, console, runIdentity)))),
        new ShowVersion(distribution, console, runIdentity.clock()),
        "  bonafide evaluate corpus/*.jsonl",
        "  bonafide scorecard corpus/*/*.jsonl --out scorecard/",
        "  bonafide prompts test prompts/");
  }
}
