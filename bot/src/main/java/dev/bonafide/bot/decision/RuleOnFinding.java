package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.FindingRuling;
import dev.bonafide.examination.Examination;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Records what a person rules on a finding of a case, and screens it again. */
final class RuleOnFinding implements Subcommand {
  private static final String REASON = "--reason";
  private static final int ARGUMENTS = 3;

  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  RuleOnFinding(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "rule",
            "Records a ruling on a finding of a case, screens the case again, and prints what changed. A finding that is explained or mistaken no longer counts.")
        .arguments(
            "NUMBER FINDING RULING",
            "The case's number; the finding's number or the ID of its rule, as in the report; and explained, mistaken, or confirmed.")
        .option(REASON, "TEXT", "Why, in a sentence. Not needed for confirmed.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .flag(WithoutModel.OPTION, WithoutModel.WHAT)
        .examples(
            "  bonafide case rule 12 2 mistaken --reason \"a joke\"",
            "  bonafide case rule 12 payment-third-party-payee confirmed")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    List<String> given = Spec.arguments(parsed);
    if (given.size() != ARGUMENTS) {
      throw new Refusal(
          "give the number of a case, a finding, and explained, mistaken, or confirmed");
    }
    Disposition disposition =
        Disposition.of(given.getLast())
            .orElseThrow(() -> new Refusal("a ruling is one of explained, mistaken, confirmed"));
    FindingRuling ruling =
        new FindingRuling(given.get(1), disposition, TypedReason.in(parsed, REASON));
    if (ruling.lacksReason()) {
      throw new Refusal("say why with " + REASON);
    }
    try (StoredData data = StoredData.open(settings, tenant)) {
      CaseId id = data.numbered(given.subList(0, 1));
      boolean alone = parsed.hasMatchedOption(WithoutModel.OPTION);
      rule(CaseRevision.of(id, data, distribution, settings, clock, alone), ruling);
    }
    return Exit.DONE;
  }

  private void rule(CaseRevision revision, FindingRuling ruling) {
    Examination was = revision.examined();
    CalledFindings findings = CalledFindings.of(was.assessment());
    Weighed found =
        findings
            .called(ruling.finding())
            .orElseThrow(() -> none(ruling.finding(), findings.most()));
    Weighed entry = findings.entry(found);
    List<Entry> lines = ruling.lines(entry, findings, revision.now(), StoredData.by());
    long number = revision.history().id().number();
    console
        .out()
        .println(
            "%s: %s"
                .formatted(
                    Printable.line(entry.finding().flag().title()), ruling.disposition().id()));
    if (FindingRuling.stand(lines, CaseState.of(revision.history()))) {
      console.out().println("case %d: this was recorded already".formatted(number));
      return;
    }
    SaidChange.of(number, revision.add(lines, was)).forEach(console.out()::println);
  }

  private static Refusal none(String finding, int most) {
    String name = Printable.line(finding);
    return new Refusal(
        most == 0
            ? "the case has no findings"
            : "the case has no finding %s; bonafide report shows its findings, 1 to %d"
                .formatted(name, most));
  }
}
