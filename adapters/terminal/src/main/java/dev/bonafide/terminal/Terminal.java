package dev.bonafide.terminal;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.BrokenRules;
import dev.bonafide.terminal.command.Evaluate;
import dev.bonafide.terminal.command.Later;
import dev.bonafide.terminal.command.Read;
import dev.bonafide.terminal.command.RuleCommands;
import dev.bonafide.terminal.command.Screen;
import java.util.List;

/** The command line of Bonafide. */
public final class Terminal {
  private final Console console;
  private final Commands commands;

  public Terminal(Engine engine, Desk desk, Console console, Stamp stamp) {
    this.console = console;
    this.commands =
        new Commands(
            console,
            List.of(
                new Screen(engine, desk, console, stamp),
                new Read(engine, desk, console),
                new Evaluate(engine, desk, console),
                new RuleCommands(engine, desk, console),
                new Later("serve", "Starts the web page and the platforms."),
                new Later("prompts", "Lists, shows and tests the model consultations."),
                new Later("watchlist", "Imports and lists indicator lists."),
                new Later("case", "Lists, shows, exports and deletes stored cases."),
                new Later("doctor", "Checks settings, tokens, database and model.")));
  }

  /**
   * Runs one command line.
   *
   * @return the exit status, as {@link Exit} lists them; never throws
   */
  public int run(String... args) {
    try {
      return commands.run(args);
    } catch (Refusal e) {
      console.say(e.line());
      return Exit.REFUSED;
    } catch (UnreadableExhibit e) {
      console.say(e.exhibit() + ": " + e.reason());
      return Exit.REFUSED;
    } catch (BrokenRules e) {
      console.err().println(Printable.lines(String.valueOf(e.getMessage())));
      return Exit.REFUSED;
    } catch (OutOfMemoryError e) {
      console.say("ran out of memory; hand in less at a time");
      return Exit.FAILED;
    } catch (RuntimeException | StackOverflowError e) {
      return failed(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private int failed(Throwable e) {
    String what =
        e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    console.say("unexpected failure (" + what + "); set BONAFIDE_DEBUG=1 to see where");
    if (console.debugs()) {
      for (StackTraceElement place : e.getStackTrace()) {
        console.err().println("  at " + place);
      }
    }
    return Exit.FAILED;
  }
}
