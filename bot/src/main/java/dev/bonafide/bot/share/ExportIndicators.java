package dev.bonafide.bot.share;

import dev.bonafide.bot.Machine;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.privacy.PrivateFile;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.sharing.ConfirmedIndicators;
import dev.bonafide.sharing.QuotedIndicator;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.CommandGroup;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** Shows the indicators of confirmed cases, and writes them to a file once someone names one. */
public record ExportIndicators(Machine machine) implements Subcommand {
  private static final String FORMAT = "--format";
  private static final String OUT = "--out";

  /** The command as it is typed. */
  public Subcommand inGroup() {
    return new CommandGroup(
        "share",
        "Writes the domains, wallets, accounts, and repositories of confirmed cases for others who"
            + " screen.",
        List.of("  bonafide share export 12 --out front.csv"),
        List.of(this));
  }

  @Override
  public Spec spec() {
    return new Spec(
            "export",
            "Shows the domains, wallets, accounts, repositories, and archives that findings of"
                + " confirmed cases quote. With --out, writes them to a file. Names, email"
                + " addresses, and phone numbers are never written. Records the export in the audit"
                + " trail.")
        .arguments("NUMBER", "The numbers of one or more cases whose outcome is fraud.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .option(FORMAT, "FORMAT", "csv (default), which bonafide watchlist import reads, or stix.")
        .option(OUT, "FILE", "A new file to write to. Without it, nothing is written.")
        .examples(
            "  bonafide share export 12",
            "  bonafide share export 12 15 --format stix --out front.json");
  }

  @Override
  public int run(ParseResult parsed) {
    String format = parsed.matchedOptionValue(FORMAT, "csv");
    if (!List.of("csv", "stix").contains(format)) {
      throw new Refusal(FORMAT + " " + format + ": must be one of csv, stix");
    }
    if (Spec.arguments(parsed).isEmpty()) {
      throw new Refusal("give the numbers of confirmed cases; run bonafide case list to see them");
    }
    try (StoredData data = StoredData.open(machine, parsed)) {
      ConfirmedCases cases =
          new ConfirmedCases(data.database(), new ShippedDistribution(), machine.clock());
      Map<CaseId, ConfirmedIndicators> read = new LinkedHashMap<>();
      for (String number : Spec.arguments(parsed)) {
        CaseId id = data.numbered(List.of(number));
        read.put(id, read(data, cases, id));
      }
      List<QuotedIndicator> all =
          read.values().stream().flatMap(one -> one.indicators().stream()).toList();
      write(
          new IndicatorWriter(machine.now()).written(format, all),
          parsed.matchedOptionValue(OUT, ""));
      read.forEach((id, found) -> cases.note(id, AuditAct.EXPORTED, Machine.user(), found));
    }
    return Exit.DONE;
  }

  private ConfirmedIndicators read(StoredData data, ConfirmedCases cases, CaseId id) {
    StoredData.require(new PostgresCaseFiles(data.database()), id);
    ConfirmedIndicators found = cases.read(id).orElseThrow();
    found
        .withheld()
        .forEach(
            (why, count) ->
                machine.say(
                    "case %d: never written: %d %s".formatted(id.number(), count, why.words())));
    return found;
  }

  private void write(String text, String name) {
    machine.console().out().print(text);
    if (name.isEmpty()) {
      machine.say("nothing is written yet; add --out with the name of a new file");
      return;
    }
    Path file = machine.path(name);
    try (Writer out = PrivateFile.create(file)) {
      out.write(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
