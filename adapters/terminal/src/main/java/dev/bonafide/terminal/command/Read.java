package dev.bonafide.terminal.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.report.TextReport;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.show.ReadingText;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Prints the text as it was read, to which the lines of findings refer. */
public record Read(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return CaseArguments.options(
            new Spec(
                "read",
                "Prints the text as it was read, with line, time, speaker, role, and hidden"
                    + " characters. Findings refer to these line numbers."))
        .examples(
            "  bonafide read interview.vtt --name Motoki",
            "  bonafide read messages=result.json",
            "  bonafide read case-folder/");
  }

  @Override
  public int run(ParseResult parsed) {
    CaseFile caseFile = distribution.read(CaseArguments.of(parsed, desk, console));
    List<String> choices = caseFile.subject().choices();
    ReadingText text = new ReadingText(console, !choices.isEmpty());
    caseFile.readings().forEach(text::print);
    if (!choices.isEmpty()) {
      console.out().println(TextReport.vetted(choices.stream().map(Printable::line).toList()));
    }
    return CaseArguments.complete(caseFile, console) ? Exit.DONE : Exit.REFUSED;
  }
}
