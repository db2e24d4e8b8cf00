package dev.bonafide.bot;

import dev.bonafide.bot.serve.Databases;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.Unusable;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The machine at which an operator types a command, with the data that it has. */
public record Machine(
    Distribution distribution, Settings settings, Console console, InstantSource clock) {

  /** Who is at it, as the audit trail names them. */
  public static String user() {
    return "cli:" + System.getProperty("user.name", "");
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /** A line of the result. */
  public void print(String line) {
    console.out().println(line);
  }

  /** A line beside the result. */
  public void say(String line) {
    console.say(line);
  }

  /** A file as it is named at this machine. */
  public Path path(String name) {
    return console.folder().resolve(name);
  }

  /**
   * Its database, for a look; the caller closes it.
   *
   * @throws Refusal with what is wrong with it, in one line
   */
  public Database database() {
    return opened(settings);
  }

  /** The same with settings alone. */
  public static Database opened(Settings settings) {
    try {
      return Databases.lookInto(settings);
    } catch (Unusable unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }
}
