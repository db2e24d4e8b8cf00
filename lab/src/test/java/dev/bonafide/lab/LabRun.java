package dev.bonafide.lab;

import dev.bonafide.bot.Documents;
import dev.bonafide.bot.Models;
import dev.bonafide.bot.Ran;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.SmallDistribution;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.lab.command.AskedModels;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Runs of the lab's command line. */
public final class LabRun {
  private LabRun() {}

  /** Without the rules that are shipped, and without a language model. */
  public static Ran in(Path folder, String... args) {
    return asking(Map.of(), folder, args);
  }

  /** The same with the language models that settings name. */
  public static Ran asking(Map<String, String> settings, Path folder, String... args) {
    return of(new SmallDistribution(), settings, Ran.NO_TERMINAL, folder, args);
  }

  /** The same with all the rules that are shipped. */
  public static Ran withShippedRules(Path folder, String... args) {
    return of(new ShippedDistribution(), Map.of(), Ran.NO_TERMINAL, folder, args);
  }

  /** The same where someone looks at it, or lines are short. */
  public static Ran on(Console.Screen screen, Path folder, String... args) {
    return of(new SmallDistribution(), Map.of(), screen, folder, args);
  }

  private static Ran of(
      Distribution distribution,
      Map<String, String> settings,
      Console.Screen screen,
      Path folder,
      String... args) {
    AskedModels models =
        new AskedModels(Models.named(new Settings(settings), InstantSource.system()));
    return Ran.of(
        folder,
        screen,
        console ->
            Lab.terminal(
                distribution, new Documents(IntakeLimits.DEFAULT), models, console, Ran.IDENTITY),
        args);
  }
}
