package dev.bonafide.bot;

import dev.bonafide.bot.log.Logs;
import dev.bonafide.bot.setup.KeptSettings;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.Terminal;
import java.time.InstantSource;

/** Starts Bonafide. Every path that exists in this build is a command of the terminal. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console = ProcessConsole.open();
    System.exit(
        ProcessConsole.run(
            console,
            runIdentity -> terminal(console, runIdentity),
            args.length == 0 ? new String[] {"serve"} : args));
  }

  private static Terminal terminal(Console console, RunIdentity runIdentity) {
    Settings settings = new KeptSettings(console.environment()).all();
    Logs.off();
    InstantSource clock = InstantSource.system();
    ShippedDistribution distribution =
        new ShippedDistribution(
            settings.messages(),
            settings.caseLimits(CaseLimits.ALONE),
            Models.named(settings, clock),
            () -> Extensions.of(settings, clock).lookups());
    return new Terminal(
        distribution,
        new Documents(settings.limits(), settings, clock),
        console,
        runIdentity,
        ServerCommands.all(new Machine(distribution, settings, console, clock)));
  }
}
