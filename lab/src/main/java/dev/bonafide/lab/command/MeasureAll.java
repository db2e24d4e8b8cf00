package dev.bonafide.lab.command;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.lab.corpus.TextCollection;
import dev.bonafide.lab.scorecard.Card;
import dev.bonafide.lab.scorecard.Scoring;
import dev.bonafide.lab.scorecard.Sourced;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.OptionValues;
import dev.bonafide.terminal.command.RuleFolders;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Prints the open scorecard: every figure by which the verdicts can be judged. */
public record MeasureAll(Distribution distribution, CaseFileReader desk, Console console)
    implements Subcommand {

  @Override
  public Spec spec() {
    return AnswerOptions.replaying(measuring())
        .examples(
            "  bonafide scorecard corpus/*/*.jsonl --out scorecard/",
            "  bonafide scorecard corpus/*/*.jsonl --answers answers.jsonl --out scorecard/",
            "  bonafide scorecard corpus/*/*.jsonl --texts job_post:text=ads/posts.jsonl");
  }

  private static Spec measuring() {
    return new Spec(
            "scorecard", "Measures errors, calibration, fairness, and resistance to added text.")
        .arguments("CORPUS", "A file of labeled cases, one JSON object per line.")
        .options(
            "--texts",
            "KIND:KEY=FILE",
            "Measures other honest texts of this kind instead, one per line. KEY is the JSON key of"
                + " the text (KIND=FILE if each line is plain text). The baseline learns from"
                + " CORPUS.")
        .option("--format", "FORMAT", "text (default) or json.")
        .option("--out", "DIR", "Also writes the figures, the tables, and a page to this folder.")
        .options("--rules", "DIR", "A folder with more rules.")
        .option(
            "--threads", "N", "How many cases to screen at a time (default: one per processor).");
  }

  @Override
  public int run(ParseResult parsed) {
    boolean json =
        OptionValues.word(parsed, "--format", "text", "json").filter("json"::equals).isPresent();
    List<String> files = Spec.arguments(parsed);
    if (files.isEmpty()) {
      throw new Refusal("scorecard needs files of labeled cases");
    }
    List<Sourced.Lines> outside = Spec.many(parsed, "--texts").stream().map(this::texts).toList();
    Catalogue catalogue =
        RuleFolders.with(Spec.many(parsed, "--rules"), distribution, desk, console.folder());
    Scoring scoring =
        new Scoring(distribution.engine(catalogue), ParallelCases.of(parsed), console);
    Sourced corpus = Sourced.read(files.stream().map(this::corpus).toList(), console);
    Card measured =
        outside.isEmpty()
            ? Card.of(scoring.whole(corpus))
            : Card.of(scoring.plain(corpus), scoring.plain(Sourced.read(outside, console)));
    Card card =
        new AnswerOptions(parsed, console)
            .replayed(corpus::each, distribution, catalogue)
            .map(measured::with)
            .orElse(measured);
    OptionValues.text(parsed, "--out").ifPresent(out -> card.write(out, console));
    console.out().print(json ? card.json() : card.text());
    return Exit.DONE;
  }

  private Sourced.Lines corpus(String file) {
    Path path = console.folder().resolve(file);
    return new Sourced.Lines(source(path), to -> desk.corpus(file, path, to));
  }

  private Sourced.Lines texts(String written) {
    int equals = written.indexOf('=');
    List<String> what = Arrays.asList(written.substring(0, Math.max(0, equals)).split(":", 2));
    String file = written.substring(equals + 1);
    Optional<SubjectKind> kind = SubjectKind.of(what.getFirst());
    if (kind.isEmpty() || file.isEmpty()) {
      throw new Refusal(
          "--texts " + written + ": must be KIND:KEY=FILE, such as job_post:text=a.jsonl");
    }
    List<String> keys = new ArrayList<>();
    what.stream().skip(1).forEach(names -> keys.addAll(Arrays.asList(names.split(",", -1))));
    Path path = console.folder().resolve(file);
    TextCollection texts = new TextCollection(keys, kind.get(), CaseLabel.GENUINE);
    return new Sourced.Lines(source(path), to -> texts.each(file, path, to));
  }

  /** A source is named by its folder: files beside each other are of one source. */
  private static String source(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return String.valueOf(
        folder == null || folder.getFileName() == null ? file.getFileName() : folder.getFileName());
  }
}
