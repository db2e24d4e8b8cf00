package dev.bonafide.bot.serve;

import dev.bonafide.bot.SharedFiles;
import dev.bonafide.bot.report.TodaysEngine;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.listening.Listening;
import dev.bonafide.mcp.EvidenceServer;
import dev.bonafide.mcp.EvidenceTools;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.watchlist.Watchlists;
import java.time.InstantSource;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Answers an assistant that started this process, over its standard streams. */
public record ServeAssistant(Distribution distribution, IntakeLimits limits, Console console)
    implements Subcommand {
  @Override
  public CommandSpec spec() {
    return new Spec(
            "mcp",
            "Answers an assistant over the Model Context Protocol, on standard input and output."
                + " The assistant starts this command itself; it can screen evidence that it"
                + " passes on, and change nothing.")
        .flag("--no-llm", "Does not ask a language model, even if one is configured.")
        .examples(
            "  bonafide mcp",
            "  {\"mcpServers\": {\"bonafide\": {\"command\": \"bonafide\", \"args\": [\"mcp\"]}}}")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    EvidenceTools tools =
        new EvidenceTools(
            TodaysEngine.of(distribution, Watchlists.NONE, parsed.hasMatchedOption("--no-llm")),
            new SharedFiles(limits, Listening.NONE),
            () -> UUID.randomUUID().toString(),
            InstantSource.system());
    try {
      new EvidenceServer(tools, distribution.version())
          .serve(console.streams().in(), console.out());
      return Exit.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    }
  }
}
