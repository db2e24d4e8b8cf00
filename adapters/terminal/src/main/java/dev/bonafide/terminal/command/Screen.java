package dev.bonafide.terminal.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.RedFlag;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.examination.Examination;
import dev.bonafide.report.HtmlReport;
import dev.bonafide.report.JsonReport;
import dev.bonafide.report.MarkdownReport;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.QuestionsReport;
import dev.bonafide.report.Report;
import dev.bonafide.report.TextReport;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import dev.bonafide.watchlist.Watchlist;
import dev.bonafide.watchlist.Watchlists;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.ParseResult;

/** Screens files as one case. */
public record Screen(
    Distribution distribution, CaseFileReader desk, Console console, RunIdentity stamp)
    implements Subcommand {
  @Override
  public Spec spec() {
    return CaseArguments.options(
            new Spec("screen", "Screens files as one case and prints the verdict."))
        .option(
            "--format",
            "FORMAT",
            "text (default), json, markdown, html, or questions (a list to send).")
        .flag("--no-llm", "Does not ask a language model, even if one is configured.")
        .options("--rules", "DIR", "A folder with more rules.")
        .options(
            "--beside",
            "FILE",
            "Compares with another case (a file, KIND=FILE, or a folder), or with many (JSON"
                + " Lines), to find out whether the same résumé or the same words appear there."
                + " Nothing from these cases is stored.")
        .options(
            "--watchlist",
            "FILE",
            "Compares addresses, accounts, wallets, and links with a list: OFAC's sdn.csv, a plain"
                + " list, or your own CSV (docs/how-to/watchlists.md).")
        .option(
            "--fail-on",
            "LEVEL",
            "Exits with status 3 at this verdict or a higher one: verify or high_risk.")
        .examples(
            "  bonafide screen interview.vtt resume=cv.txt --name \"Bobby Sierra\"",
            "  bonafide screen case-folder/ --format json",
            "  bonafide screen https://app.greenhouse.io/people/123",
            "  bonafide screen https://github.com/octocat resume=cv.txt",
            "  bonafide screen chat.txt --format questions > to-send.txt",
            "  pbpaste | bonafide screen - --as job_post",
            "  bonafide screen chat.txt --note camera_off --fail-on verify",
            "  bonafide screen applicant-7/ --beside applicant-1/ --beside applicant-2/",
            "  bonafide screen chat.txt --watchlist sdn.csv --watchlist team.csv");
  }

  @Override
  public int run(ParseResult parsed) {
    long start = System.nanoTime();
    String format =
        OptionValues.word(parsed, "--format", "text", "json", "markdown", "html", "questions")
            .orElse("text");
    Optional<Verdict> level =
        OptionValues.word(parsed, "--fail-on", "verify", "high_risk").flatMap(Verdict::of);
    var submission = CaseArguments.of(parsed, desk, console);
    // Reading the case and making the rules ready take as long as each other, side by side.
    CompletableFuture<CaseFile> reading =
        CompletableFuture.supplyAsync(() -> distribution.read(submission));
    Watchlists watchlists = watchlists(parsed);
    Catalogue catalogue =
        distribution.catalogue(
            RuleFolders.files(Spec.many(parsed, "--rules"), distribution, desk, console.folder()),
            new ComparedWith(
                Others.of(Spec.many(parsed, "--beside"), distribution, desk, console), watchlists));
    CatalogueEngine engine = ModelOption.engine(parsed, distribution, catalogue);
    Examination examination = engine.examine(result(reading));
    double tookMs = Math.round((System.nanoTime() - start) / 1e3) / 1e3;
    EngineVersion version = engine.version().watching(watchlists.version());
    console.out().print(report(format).of(examination, particulars(version, tookMs)));
    if (format.equals("text")) {
      submission.warnings().forEach(console.out()::println);
      Spec.many(parsed, "--note").forEach(note -> ask(note, engine, examination));
    }
    boolean complete = CaseArguments.complete(examination.caseFile(), console);
    boolean reached = level.filter(examination.assessment().verdict()::atLeast).isPresent();
    return reached ? Exit.REACHED : complete ? Exit.DONE : Exit.REFUSED;
  }

  /** Asks what a note means that nothing was found in. */
  private void ask(String note, CatalogueEngine engine, Examination examination) {
    List<RedFlag> meant =
        examination.restsOn(note)
            ? List.of()
            : engine.meant(note, examination.caseFile().subject().kind()).flags();
    if (!meant.isEmpty()) {
      console.out().println("\nDoes the note mean one of these? If so, screen again with its ID:");
      meant.forEach(
          flag -> console.out().println("  --note " + flag.noted() + "   " + flag.title()));
    }
  }

  private Watchlists watchlists(ParseResult parsed) {
    List<Watchlist> lists =
        Spec.many(parsed, "--watchlist").stream()
            .map(file -> desk.watchlist(file, console.folder().resolve(file), ListTerms.NONE))
            .map(ReadWatchlist::watchlist)
            .toList();
    return Watchlists.of(lists, LocalDate.ofInstant(stamp.clock().instant(), ZoneOffset.UTC));
  }

  private static CaseFile result(CompletableFuture<CaseFile> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Report report(String format) {
    return switch (format) {
      case "json" -> new JsonReport();
      case "markdown" -> new MarkdownReport();
      case "html" -> new HtmlReport();
      case "questions" -> new QuestionsReport();
      default -> new TextReport(console.width(), console.coloured());
    };
  }

  private Particulars particulars(EngineVersion version, double tookMs) {
    return new Particulars(
        stamp.ids().get(),
        stamp.clock().instant().truncatedTo(ChronoUnit.MILLIS),
        tookMs,
        version.bonafide(),
        version.rules(),
        version.settings());
  }
}
