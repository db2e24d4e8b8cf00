package dev.bonafide.bot.report;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseExport;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.documents.print.PdfPrinter;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Writes a stored case, with what was decided and done, as Markdown or PDF. */
public record ReportCase(Machine machine) implements Subcommand {
  private static final String TENANT = "--tenant";
  private static final String FORMAT = "--format";
  private static final String OUT = "--out";
  private static final String FONT = "--font";
  private static final String WITHOUT_MODEL = "--no-llm";

  @Override
  public Spec spec() {
    return new Spec(
            "report",
            "Writes a stored case as a report to pass on: the current verdict, the evidence with"
                + " its sources, rulings and other decisions, and what could not be checked.")
        .arguments("NUMBER", "The number of the case, as shown on its card.")
        .option(TENANT, "ID", "Its workspace, server, or chat (default: local).")
        .option(FORMAT, "FORMAT", "markdown (default) or pdf.")
        .option(OUT, "FILE", "The file to write to; required for a PDF.")
        .options(
            FONT, "FILE", "A TrueType font for letters that are not in the PDF's built-in fonts.")
        .flag(WITHOUT_MODEL, "Does not ask a language model, even if one is configured.")
        .examples(
            "  bonafide report 7 --tenant slack:T0123ABCD",
            "  bonafide report 7 --tenant slack:T0123ABCD --format pdf --out case-7.pdf");
  }

  @Override
  public int run(ParseResult parsed) {
    CaseId id = new CaseId(new Tenant(parsed.matchedOptionValue(TENANT, "local")), number(parsed));
    String format = parsed.matchedOptionValue(FORMAT, "markdown");
    @Nullable Path out = path(parsed.matchedOptionValue(OUT, ""));
    boolean isPdf = format.equals("pdf");
    if (!isPdf && !format.equals("markdown")) {
      throw new Refusal("--format " + format + ": must be one of markdown, pdf");
    }
    if (isPdf && out == null) {
      throw new Refusal("a PDF needs --out FILE");
    }
    TakenCase taken = new TakenCase(machine);
    CaseHistory history = taken.out(id);
    ExportFormat wanted = isPdf ? ExportFormat.PDF : ExportFormat.MARKDOWN;
    byte[] written = taken.noting(id, () -> written(history, wanted, taken, parsed));
    if (out == null) {
      machine.console().out().print(new String(written, StandardCharsets.UTF_8));
    } else {
      write(out, written);
    }
    return Exit.DONE;
  }

  private byte[] written(
      CaseHistory history, ExportFormat format, TakenCase taken, ParseResult parsed) {
    ReportPrinter printer =
        format == ExportFormat.PDF ? new PdfPrinter(fonts(parsed)) : ReportPrinter.NONE;
    try {
      return new CaseExport(printer)
          .of(history, judged(history, taken, parsed), format)
          .orElseThrow();
    } catch (UncheckedIOException broken) {
      throw new Refusal("--font: this is not a readable TrueType font");
    }
  }

  private List<byte[]> fonts(ParseResult parsed) {
    return Spec.many(parsed, FONT).stream().map(name -> read(machine.path(name))).toList();
  }

  /** Judges it by the rules of today, with what was ruled on it. */
  private Judgement judged(CaseHistory history, TakenCase taken, ParseResult parsed) {
    return new CaseScreener(
            TodaysEngine.of(
                machine.distribution(), taken.watchlists(), parsed.hasMatchedOption(WITHOUT_MODEL)),
            machine.clock(),
            () -> "none")
        .judge(CaseState.of(history))
        .standing(history);
  }

  private @Nullable Path path(String name) {
    return name.isEmpty() ? null : machine.path(name);
  }

  private static long number(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 1 || !given.getFirst().matches("[0-9]{1,15}")) {
      throw new Refusal("report needs the number of one case; see bonafide report --help");
    }
    return Long.parseLong(given.getFirst());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new Refusal(Printable.line(file.toString()) + ": cannot be read");
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new Refusal(Printable.line(file.toString()) + ": cannot be written");
    }
  }
}
