package dev.bonafide.terminal.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.PromptBook;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.show.PlanJson;
import dev.bonafide.terminal.show.PlanText;
import dev.bonafide.terminal.show.PromptText;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Shows one consultation in full, or the request that a case makes. */
record ShowPrompt(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {
  private static final String FOUND =
      "The rules alone already reach the highest verdict, so no language model is asked.";

  @Override
  public Spec spec() {
    return CaseArguments.described(
            new Spec(
                    "show",
                    "Shows one consultation: what it asks, and its test cases. With --case, shows"
                        + " exactly what would be sent about a case. Sends nothing.")
                .arguments("ID", "The ID, as shown by prompts list.")
                .options("--case", "FILE", "A case, as for screen; may be given more than once."))
        .option("--format", "FORMAT", "With --case: text (default) or json.")
        .examples(
            "  bonafide prompts show contradictions",
            "  bonafide prompts show --case interview.vtt --case resume=cv.txt",
            "  bonafide prompts show contradictions --case case-folder/ --format json");
  }

  @Override
  public int run(ParseResult parsed) {
    PromptShelf shelf = PromptShelf.read(distribution.prompts());
    List<String> files = Spec.many(parsed, "--case");
    if (files.isEmpty()) {
      String id = One.of(parsed, "prompts show", "the ID of a consultation, or --case FILE");
      new PromptText(console).show(called(id, shelf));
      return Exit.DONE;
    }
    CaseFile caseFile = distribution.read(CaseArguments.of(files, parsed, desk, console));
    RequestPlan plan = RequestPlan.of(book(parsed, shelf), caseFile, Allowance.STANDARD);
    String spared = isFound(caseFile) ? FOUND : "";
    if (OptionValues.word(parsed, "--format", "text", "json").filter("json"::equals).isPresent()) {
      console.out().print(PlanJson.of(plan, spared));
    } else {
      new PlanText(console).print(plan, spared);
    }
    return Exit.DONE;
  }

  private PromptBook book(ParseResult parsed, PromptShelf shelf) {
    return Spec.arguments(parsed).isEmpty()
        ? shelf.book()
        : shelf.book(
            List.of(called(One.of(parsed, "prompts show", "at most one ID"), shelf).prompt()));
  }

  private boolean isFound(CaseFile caseFile) {
    return distribution
            .engine(distribution.catalogue(distribution.rules()))
            .alone()
            .examine(caseFile)
            .assessment()
            .verdict()
        instanceof Verdict.HighRisk;
  }

  private static PromptFolder called(String id, PromptShelf shelf) {
    String known =
        shelf.folders().stream()
            .map(folder -> folder.prompt().id())
            .collect(Collectors.joining(", "));
    return shelf.folders().stream()
        .filter(folder -> folder.prompt().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal("no consultation is called " + id + "; there are " + known));
  }
}
