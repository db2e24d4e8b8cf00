package dev.bonafide.terminal;

import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.terminal.command.PromptCommands;
import dev.bonafide.terminal.command.Read;
import dev.bonafide.terminal.command.RuleCommands;
import dev.bonafide.terminal.command.Screen;
import dev.bonafide.terminal.command.ShowVersion;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.stream.Stream;

/** The command line of Bonafide. */
public final class Terminal {
  private final Console console;
  private final Commands commands;

  /**
   * Puts a command line of these commands together.
   *
   * @param version what {@code --version} stands for
   * @param examples command lines that the help shows
   */
  public Terminal(
      Console console, List<Subcommand> commands, Subcommand version, String... examples) {
    this.console = console;
    this.commands = new Commands(console, commands, version, examples);
  }

  /**
   * Puts the whole command line together.
   *
   * @param more commands that need more than files: those of a server
   */
  public Terminal(
      Distribution distribution,
      CaseFileReader caseFileReader,
      Console console,
      RunIdentity runIdentity,
      List<Subcommand> more) {
    this(
        console,
        Stream.concat(
                Stream.of(
                    new Screen(distribution, caseFileReader, console, runIdentity),
                    new Read(distribution, caseFileReader, console),
                    new RuleCommands(distribution, caseFileReader, console),
                    new PromptCommands(distribution, caseFileReader, console)),
                more.stream())
            .toList(),
        new ShowVersion(distribution, console, runIdentity.clock()),
        "  bonafide screen interview.vtt resume=cv.txt",
        "  bonafide read interview.vtt",
        "  bonafide serve");
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
      return e.status();
    } catch (UnreadableExhibit e) {
      console.say(e.exhibit() + ": " + e.reason());
      return Exit.REFUSED;
    } catch (BrokenRules e) {
      console.err().println(Printable.lines(String.valueOf(e.getMessage())));
      return Exit.REFUSED;
    } catch (OutOfMemoryError e) {
      console.say("ran out of memory; screen less at a time");
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
