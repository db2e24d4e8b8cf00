package dev.bonafide.bot.serve;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import picocli.CommandLine.ParseResult;

/** The command that starts the server. Nothing of the framework is loaded before it runs. */
public record Serve(Console console) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "serve",
            "Starts the page, and the bot on every platform that has a token.",
            "The page and the HTTP API are at http://127.0.0.1:8080 (BONAFIDE_PORT). Messages and"
                + " cases are kept in an embedded database in BONAFIDE_DATA, or in the PostgreSQL"
                + " database at BONAFIDE_DATABASE_URL. Prints where the page is, what is on and"
                + " off, and what to do next, and runs until you stop it.")
        .examples(
            "  bonafide serve",
            "  SLACK_BOT_TOKEN=xoxb-… SLACK_APP_TOKEN=xapp-… bonafide serve",
            "  BONAFIDE_DATABASE_URL=jdbc:postgresql://db/bonafide bonafide serve");
  }

  @Override
  public int run(ParseResult parsed) {
    BotServer.run(console.environment(), console.out(), Checkpoint.Watch.NONE);
    return Exit.DONE;
  }
}
