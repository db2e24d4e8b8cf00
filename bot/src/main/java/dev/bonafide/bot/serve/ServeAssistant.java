package dev.bonafide.bot.serve;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.SharedFiles;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.mcp.EvidenceServer;
import dev.bonafide.mcp.EvidenceTools;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.ParseResult;

/** Answers an assistant that started this process, over its standard streams. */
public record ServeAssistant(Machine machine) implements Subcommand {
  @Override
  public Spec spec() {
    return new Spec(
            "mcp",
            "Answers an assistant over the Model Context Protocol, on standard input and output."
                + " The assistant starts this command itself; it can screen evidence that it"
                + " passes on, and change nothing.")
        .flag("--no-llm", "Does not ask a language model, even if one is configured.")
        .examples(
            "  bonafide mcp",
            "  {\"mcpServers\": {\"bonafide\": {\"command\": \"bonafide\", \"args\": [\"mcp\"]}}}");
  }

  @Override
  public int run(ParseResult parsed) {
    Distribution distribution = machine.distribution();
    Catalogue catalogue = distribution.catalogue(distribution.rules());
    CatalogueEngine engine =
        distribution.consulting(
            distribution.engine(catalogue), parsed.hasMatchedOption("--no-llm"));
    CaseScreener screener =
        new CaseScreener(engine, machine.clock(), () -> UUID.randomUUID().toString());
    EvidenceTools tools =
        new EvidenceTools(
            handedIn -> screener.judge(handedIn, List.of()),
            catalogue,
            new SharedFiles(machine.settings().limits()));
    try {
      new EvidenceServer(tools, distribution.version())
          .serve(machine.console().streams().in(), machine.console().out());
      return Exit.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    }
  }
}
