package dev.bonafide.bot.decision;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.bot.GitHubSetup;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.bot.proof.ProofSetup;
import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casework.AskForProof;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CheckProofs;
import dev.bonafide.casework.NameMeeting;
import dev.bonafide.casework.TakeBackLine;
import dev.bonafide.casework.UnlinkCase;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.proof.Challenge;
import dev.bonafide.proof.ProofCheck;
import dev.bonafide.proof.ProofRequest;
import dev.bonafide.proof.ProofWords;
import dev.bonafide.proof.Provable;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The commands that connect a stored case with another one, a meeting, or a proof. */
final class ConnectionCommands {
  private static final String REASON = "--reason";
  private static final String UNDO = "--undo";
  private static final String CHECK = "--check";
  private static final ProofWords WORDS = new ProofWords(Phrasebook.ENGLISH);

  private final Distribution distribution;
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  private ConnectionCommands(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    this.distribution = distribution;
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    ConnectionCommands commands = new ConnectionCommands(distribution, settings, console, clock);
    return List.of(
        new CaseCommand(ConnectionCommands::unlinking, commands::unlink),
        new CaseCommand(ConnectionCommands::meeting, commands::name),
        new CaseCommand(ConnectionCommands::proving, commands::prove));
  }

  private MachineDesk desk(ParseResult parsed) {
    return MachineDesk.open(parsed, distribution, settings, clock);
  }

  private static Spec unlinking() {
    return new Spec(
            "unlink",
            "Removes the link between two cases. It stays removed even when evidence is added. The reason is stored with the first case.")
        .arguments("NUMBER OTHER", "The numbers of the two cases.")
        .option(REASON, "TEXT", "Why the cases have nothing to do with each other.")
        .flag(UNDO, "Brings the link back.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case unlink 12 15 --reason \"both used the exchange's address\"",
            "  bonafide case unlink 12 15 --undo");
  }

  private void unlink(ParseResult parsed) {
    List<String> numbers = Spec.arguments(parsed);
    if (numbers.size() != 2) {
      throw new Refusal("give the numbers of two cases");
    }
    try (MachineDesk desk = desk(parsed)) {
      CaseId one = desk.first(numbers);
      CaseId other = desk.first(numbers.reversed());
      CaseLinks links = new PostgresCaseLinks(desk.data().database());
      if (parsed.hasMatchedOption(UNDO)) {
        relink(desk, one, other, links);
        return;
      }
      if (one.equals(other)) {
        throw new Refusal("a case has no link to itself");
      }
      String reason = parsed.matchedOptionValue(REASON, "").strip();
      if (reason.isEmpty()) {
        throw new Refusal("say why with --reason");
      }
      var _ = desk.perform(one, new UnlinkCase(links::unlinked, other.number(), reason));
      say("cases %d and %d are not linked".formatted(one.number(), other.number()));
    }
  }

  private void relink(MachineDesk desk, CaseId one, CaseId other, CaseLinks links) {
    List<Unlinked> away =
        links.unlinked(one).stream()
            .filter(said -> said.otherThan(one.number()) == other.number())
            .toList();
    if (away.isEmpty()) {
      throw new Refusal("no one removed a link between these cases");
    }
    away.forEach(
        said ->
            desk.perform(new CaseId(one.tenant(), said.number()), new TakeBackLine(said.line())));
    say("the link counts again");
  }

  private static Spec meeting() {
    return new Spec(
            "meeting",
            "Names a meeting whose transcript is to be added to a case that the HTTP API stored. For a case in a chat, name the meeting there.")
        .arguments(
            "NUMBER MEETING",
            "The number of the case, and a link to the meeting or the email address of its invitee.")
        .examples(
            "  bonafide case meeting 12 https://us02web.zoom.us/j/81234567890",
            "  bonafide case meeting 12 ana@example.com");
  }

  private void name(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 2) {
      throw new Refusal("give the number of a case, and a meeting");
    }
    OutsideRecord meeting =
        NamedMeetings.typed(given.get(1))
            .orElseThrow(
                () ->
                    new Refusal(
                        "give a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                            + " invitee's email address"));
    if (!new HiringSetup(settings, clock).expectsMeetingsOnPage()) {
      throw new Refusal(
          "transcripts are not added to these cases: set up a tool that sends them, and add page to"
              + " BONAFIDE_HIRING_CHANNELS");
    }
    try (MachineDesk desk = MachineDesk.ofPage(distribution, settings, clock)) {
      var _ = desk.perform(desk.first(given), new NameMeeting(meeting));
    }
    say("the transcript is added when it is ready");
  }

  private static Spec proving() {
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
            "  bonafide case prove 12 --check");
  }

  private void prove(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    String what = String.join(" ", given.subList(Math.min(1, given.size()), given.size()));
    try (MachineDesk desk = desk(parsed)) {
      CaseId id = desk.first(given);
      if (parsed.hasMatchedOption(CHECK)) {
        if (!what.isEmpty()) {
          throw new Refusal("--check looks for all proofs of the case; leave out THING");
        }
        check(desk, id);
      } else if (what.isEmpty()) {
        show(desk, id);
      } else {
        ask(desk, id, what);
      }
    }
  }

  private void show(MachineDesk desk, CaseId id) {
    CaseHistory history = desk.cases().find(id).orElseThrow();
    Instant now = clock.instant();
    CaseProofs known = CaseProofs.of(history);
    known.proofs().forEach(one -> say(WORDS.verified(one)));
    for (Challenge one : known.open()) {
      say(WORDS.told(one.isOver(now) ? new ProofCheck.Over(one) : new ProofCheck.Missing(one)));
    }
    say(WORDS.things(prover().things(CaseState.of(history).handedIn())));
    saw(desk, id);
  }

  private void ask(MachineDesk desk, CaseId id, String what) {
    Provable wanted = Provable.typed(what).orElseThrow(() -> new Refusal(WORDS.unknown()));
    ProofRequest request = desk.perform(id, new AskForProof(prover(), wanted)).told();
    switch (request) {
      case ProofRequest.Asked(var _, Challenge challenge) -> letter(challenge);
      case ProofRequest.Waiting(Challenge challenge) -> {
        saw(desk, id);
        letter(challenge);
      }
      default -> throw new Refusal(WORDS.told(request));
    }
  }

  private void letter(Challenge challenge) {
    WORDS.letter(challenge).forEach(this::say);
  }

  private void check(MachineDesk desk, CaseId id) {
    CaseReply<List<ProofCheck>> reply = desk.perform(id, new CheckProofs(prover()));
    reply.told().forEach(one -> say(WORDS.told(one)));
    if (reply.told().isEmpty()) {
      say(WORDS.noneOpen());
    }
    if (reply.said().isEmpty()) {
      saw(desk, id);
    }
  }

  private CaseProver prover() {
    return new ProofSetup(settings, new GitHubSetup(settings, clock)).prover(distribution.rules());
  }

  private void saw(MachineDesk desk, CaseId id) {
    desk.cases().note(new AuditEvent(id, clock.instant(), StoredData.by(), AuditAct.SAW, "proofs"));
  }

  private void say(String line) {
    console.out().println(line);
  }
}
