package dev.bonafide.lab.command;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.comparison.ComparedWith;
import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.lab.corpus.Predictions;
import dev.bonafide.lab.corpus.TextCollection;
import dev.bonafide.lab.evaluate.Evaluation;
import dev.bonafide.lab.evaluate.EvaluationFolder;
import dev.bonafide.lab.evaluate.EvaluationJson;
import dev.bonafide.lab.evaluate.EvaluationText;
import dev.bonafide.lab.evaluate.ReplayJson;
import dev.bonafide.lab.evaluate.ReplayText;
import dev.bonafide.lab.evaluate.Replayed;
import dev.bonafide.lab.evaluation.firstsight.FirstSeen;
import dev.bonafide.lab.evaluation.firstsight.FirstSightTable;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.RunIdentity;
import dev.bonafide.terminal.command.OptionValues;
import dev.bonafide.terminal.command.RuleFolders;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.watchlist.Watchlists;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Screens labeled cases and prints the measures. */
public record Evaluate(
    Distribution distribution,
    CaseFileReader desk,
    AskedModels models,
    Console console,
    RunIdentity stamp)
    implements Subcommand {
  @Override
  public Spec spec() {
    return AnswerOptions.in(measuring())
        .examples(
            "  bonafide evaluate corpus/*.jsonl",
            "  bonafide evaluate corpus/candidate.jsonl --format json --out report/",
            "  bonafide evaluate --table first-sight.yaml --first-seen predictions.jsonl",
            "  bonafide evaluate corpus/*/*.jsonl --answers answers.jsonl",
            "  bonafide evaluate --texts ads.txt --as job_post --label genuine",
            "  bonafide evaluate --texts a.jsonl --field body --as job_post --label fraud");
  }

  private static Spec measuring() {
    return new Spec(
            "evaluate", "Screens labeled cases and prints how often the verdicts were right.")
        .arguments("CORPUS", "A file of labeled cases, one JSON object per line.")
        .option("--texts", "FILE", "Screens plain texts instead: one per line (.txt or .jsonl).")
        .option(
            "--field", "NAME", "With --texts: the keys that hold the text, separated by commas.")
        .option("--as", "KIND", "With --texts: " + String.join(", ", kinds()) + ".")
        .option("--label", "LABEL", "With --texts: fraud or genuine.")
        .option("--format", "FORMAT", "text (default) or json.")
        .option("--out", "DIR", "Also writes predictions.jsonl and index.html to this folder.")
        .flag(
            "--no-llm",
            "Does not ask a language model. Without this option, a configured model is asked; the"
                + " output then also shows the results of the rules alone, and how much the model"
                + " was used.")
        .options("--rules", "DIR", "A folder with more rules.")
        .flag("--together", "Also compares the cases with each other. Each case is read twice.")
        .option(
            "--threads", "N", "How many cases to screen at a time (default: one per processor).")
        .option("--table", "FILE", "Screens nothing: writes the table of counts to this file.")
        .options(
            "--first-seen",
            "FILE",
            "With --table: predictions.jsonl of a blind run, made before anyone who writes rules"
                + " had read the cases.");
  }

  @Override
  public int run(ParseResult parsed) {
    if (parsed.hasMatchedOption("--first-seen") != parsed.hasMatchedOption("--table")) {
      throw new Refusal("--first-seen FILE and --table FILE are used together");
    }
    Optional<String> table = OptionValues.text(parsed, "--table");
    if (table.isPresent()) {
      if (!Spec.arguments(parsed).isEmpty()) {
        throw new Refusal("--table screens no cases; put --first-seen before each file");
      }
      write(table.get(), new FirstSightTable(firstSeen(parsed)).text());
      return Exit.DONE;
    }
    String format = OptionValues.word(parsed, "--format", "text", "json").orElse("text");
    Consumer<Consumer<CorpusLine>> source = source(parsed);
    OtherCases others =
        parsed.hasMatchedOption("--together") ? Together.in(source, distribution) : OtherCases.NONE;
    Catalogue rules =
        distribution.catalogue(
            RuleFolders.files(Spec.many(parsed, "--rules"), distribution, desk, console.folder()),
            new ComparedWith(others, Watchlists.NONE));
    AnswerOptions answers = new AnswerOptions(parsed, console);
    Optional<Replayed> replayed = answers.replayed(source, distribution, rules);
    if (replayed.isPresent()) {
      print(replayed.get(), format);
      return Exit.DONE;
    }
    CatalogueEngine engine =
        models.aloud(parsed, distribution.engine(rules), answers.behind(), console);
    answers.requireModel();
    Evaluation evaluation = Evaluation.of(source, engine, ParallelCases.of(parsed), console);
    answers.keep(evaluation, LocalDate.ofInstant(stamp.clock().instant(), ZoneOffset.UTC));
    OptionValues.text(parsed, "--out")
        .ifPresent(out -> new EvaluationFolder(out, console).write(evaluation));
    if (format.equals("json")) {
      console.out().print(EvaluationJson.of(evaluation));
    } else {
      new EvaluationText(console).print(evaluation);
    }
    return Exit.DONE;
  }

  private void print(Replayed replayed, String format) {
    if (format.equals("json")) {
      console.out().print(ReplayJson.of(replayed));
    } else {
      new ReplayText(console).print(replayed);
    }
  }

  private void write(String file, String text) {
    try {
      Files.writeString(console.folder().resolve(file), text);
    } catch (IOException e) {
      throw new Refusal(file + ": could not be written: " + e.getMessage());
    }
  }

  private List<FirstSeen> firstSeen(ParseResult parsed) {
    List<FirstSeen> seen = new ArrayList<>();
    for (String file : Spec.many(parsed, "--first-seen")) {
      Predictions.each(file, console.folder().resolve(file), seen::add);
    }
    return seen;
  }

  private Consumer<Consumer<CorpusLine>> source(ParseResult parsed) {
    List<String> files = Spec.arguments(parsed);
    var texts = OptionValues.text(parsed, "--texts");
    if (texts.isPresent() != files.isEmpty()) {
      throw new Refusal("evaluate needs files of labeled cases, or --texts FILE");
    }
    if (texts.isEmpty()) {
      Stream.of("--field", "--as", "--label")
          .filter(parsed::hasMatchedOption)
          .forEach(Evaluate::refuseWithoutTexts);
      return to -> files.forEach(file -> desk.corpus(file, console.folder().resolve(file), to));
    }
    String file = texts.get();
    TextCollection collection = texts(parsed, file);
    return to -> collection.each(file, console.folder().resolve(file), to);
  }

  private static void refuseWithoutTexts(String option) {
    throw new Refusal(option + " needs --texts; labeled cases already contain this");
  }

  private static List<String> kinds() {
    return Stream.of(SubjectKind.values()).map(SubjectKind::id).toList();
  }

  private static TextCollection texts(ParseResult parsed, String file) {
    List<String> fields =
        OptionValues.text(parsed, "--field")
            .map(names -> List.of(names.split(",", -1)))
            .orElse(List.of());
    if (fields.isEmpty() && !file.endsWith(".txt")) {
      throw new Refusal("--texts " + file + ": use --field to say which keys hold the text");
    }
    SubjectKind subject =
        OptionValues.value(parsed, "--as", SubjectKind::of, kinds())
            .orElseThrow(() -> new Refusal("--texts needs --as KIND"));
    CaseLabel label =
        OptionValues.value(parsed, "--label", CaseLabel::of, List.of("fraud", "genuine"))
            .orElseThrow(() -> new Refusal("--texts needs --label fraud or genuine"));
    return new TextCollection(fields, subject, label);
  }
}
