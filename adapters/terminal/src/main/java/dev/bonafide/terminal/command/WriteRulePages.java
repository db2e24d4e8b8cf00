package dev.bonafide.terminal.command;

import dev.bonafide.engine.Catalogue;
import dev.bonafide.report.RulePages;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** Writes the page of every red flag into a folder. */
record WriteRulePages(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return new Spec("pages", "Writes an HTML page about every red flag into a folder.")
        .arguments("DIR", "The folder, which is created if it does not exist.")
        .options("--rules", "DIR", "A folder with more rules.")
        .examples("  bonafide rules pages docs/rules/");
  }

  @Override
  public int run(ParseResult parsed) {
    Path folder = console.folder().resolve(One.of(parsed, "rules pages", "a folder"));
    Catalogue catalogue =
        RuleFolders.with(Spec.many(parsed, "--rules"), distribution, desk, console.folder());
    RulePages pages = new RulePages(catalogue.rules(), catalogue.patterns());
    try {
      Files.createDirectories(folder);
      for (String id : pages.ids()) {
        Files.writeString(folder.resolve(id + ".html"), pages.page(id, ".html").orElseThrow());
      }
    } catch (IOException e) {
      throw new Refusal(Printable.line(folder.toString()) + ": cannot be written");
    }
    return Exit.DONE;
  }
}
