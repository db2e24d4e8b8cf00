package dev.bonafide.bot.privacy;

import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.proof.ProofSetup;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Asks for a proof that the one who is vetted controls something, looks for it, and shows both. */
final class ProveInCase implements Subcommand {
  private static final String CHECK = "--check";
  private static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  ProveInCase(Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "prove",
            "Asks for a proof that the subject of a case controls a GitHub account or a domain that the evidence names, and prints a message for them. Without THING, shows what can be proved and what has been.")
        .arguments(
            "NUMBER THING",
            "The case's number, then what to prove: github octocat or domain northwind.example.")
        .flag(CHECK, "Looks for all proofs that were asked for in the case.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case prove 12",
            "  bonafide case prove 12 github octocat",
            "  bonafide case prove 12 --check")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    List<String> given = Spec.arguments(parsed);
    String what = String.join(" ", given.subList(Math.min(1, given.size()), given.size()));
    try (StoredData data = StoredData.open(settings, tenant)) {
      CaseId id = data.numbered(given.subList(0, Math.min(1, given.size())));
      PostgresCaseFiles cases = new PostgresCaseFiles(data.database());
      StoredData.require(cases, id);
      CaseHistory history = cases.find(id).orElseThrow();
      if (parsed.hasMatchedOption(CHECK)) {
        if (!what.isEmpty()) {
          throw new Refusal("--check looks for all proofs of the case; leave out THING");
        }
        check(cases, history);
      } else if (what.isEmpty()) {
        show(cases, history);
      } else {
        ask(cases, history, what);
      }
    }
    return Exit.DONE;
  }

  private void show(PostgresCaseFiles cases, CaseHistory history) {
    Instant now = clock.instant();
    CaseProofs known = CaseProofs.of(history);
    known.proofs().forEach(one -> say(WORDS.verified(one)));
    for (Challenge one : known.open()) {
      say(WORDS.told(one.isOver(now) ? new ProofCheck.Over(one) : new ProofCheck.Missing(one)));
    }
    say(WORDS.things(prover().things(CaseState.of(history).handedIn())));
    saw(cases, history);
  }

  private void ask(PostgresCaseFiles cases, CaseHistory history, String what) {
    Provable wanted = Provable.typed(what).orElseThrow(() -> new Refusal(WORDS.unknown()));
    ProofRequest request =
        prover()
            .ask(
                history,
                CaseState.of(history).handedIn(),
                wanted,
                clock.instant(),
                StoredData.by());
    switch (request) {
      case ProofRequest.Asked(var line, Challenge challenge) -> {
        cases.append(history.id(), line);
        letter(challenge);
      }
      case ProofRequest.Waiting(Challenge challenge) -> {
        saw(cases, history);
        letter(challenge);
      }
      default -> throw new Refusal(WORDS.told(request));
    }
  }

  private void letter(Challenge challenge) {
    WORDS.letter(challenge).forEach(this::say);
  }

  private void check(PostgresCaseFiles cases, CaseHistory history) {
    List<ProofCheck> checks = prover().check(history, clock.instant(), StoredData.by());
    for (ProofCheck one : checks) {
      if (one instanceof ProofCheck.Proved(var line, var _)) {
        cases.append(history.id(), line);
      }
      say(WORDS.told(one));
    }
    if (checks.isEmpty()) {
      say(WORDS.noneOpen());
    }
    saw(cases, history);
  }

  private CaseProver prover() {
    return new ProofSetup(settings, new GitHubSetup(settings, clock)).prover(distribution.rules());
  }

  private void saw(PostgresCaseFiles cases, CaseHistory history) {
    cases.note(
        new AuditEvent(history.id(), clock.instant(), StoredData.by(), AuditAct.SAW, "proofs"));
  }

  private void say(String line) {
    console.out().println(line);
  }
}
