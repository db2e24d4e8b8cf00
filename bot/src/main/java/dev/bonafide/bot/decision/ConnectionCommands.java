package dev.bonafide.bot.decision;

import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.bot.Extensions;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casework.NameMeeting;
import dev.bonafide.casework.TakeBackLine;
import dev.bonafide.casework.UnlinkCase;
import dev.bonafide.conversation.command.AskForProof;
import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.DeskCommand;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import java.util.List;

/** The commands that connect a stored case with another one, a meeting, or a proof. */
final class ConnectionCommands {
  private static final String REASON = "--reason";
  private static final String UNDO = "--undo";
  private static final String CHECK = "--check";

  private ConnectionCommands() {}

  static Spec unlinking() {
    return new Spec(
            "unlink",
            "Removes the link between two cases. It stays removed even when evidence is added. The"
                + " reason is stored with the first case.")
        .arguments("NUMBER OTHER", "The numbers of the two cases.")
        .option(REASON, "TEXT", "Why the cases have nothing to do with each other.")
        .flag(UNDO, "Brings the link back.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case unlink 12 15 --reason \"both used the exchange's address\"",
            "  bonafide case unlink 12 15 --undo");
  }

  static StoredCaseCommand.Work unlink(TypedAct typed) {
    List<String> numbers = typed.arguments(2, "give the numbers of two cases");
    return desk -> {
      CaseId one = desk.first(numbers);
      CaseId other = desk.first(numbers.reversed());
      if (typed.has(UNDO)) {
        return relinked(desk, one, other);
      }
      if (one.equals(other)) {
        throw new Refusal("a case has no link to itself");
      }
      String reason = typed.text(REASON);
      if (reason.isEmpty()) {
        throw TypedAct.sayWhy(REASON);
      }
      var _ = desk.perform(one, new UnlinkCase(desk.links()::unlinked, other.number(), reason));
      return List.of("cases %d and %d are not linked".formatted(one.number(), other.number()));
    };
  }

  private static List<String> relinked(MachineDesk desk, CaseId one, CaseId other) {
    List<Unlinked> away =
        desk.links().unlinked(one).stream()
            .filter(said -> said.otherThan(one.number()) == other.number())
            .toList();
    if (away.isEmpty()) {
      throw new Refusal("no one removed a link between these cases");
    }
    away.forEach(
        said ->
            desk.perform(new CaseId(one.tenant(), said.number()), new TakeBackLine(said.line())));
    return List.of("the link counts again");
  }

  static Spec meeting() {
    return new Spec(
            "meeting",
            "Names a meeting whose transcript is to be added to a case that the HTTP API stored."
                + " For a case in a chat, name the meeting there.")
        .arguments(
            "NUMBER MEETING",
            "The number of the case, and a link to the meeting or the email address of its"
                + " invitee.")
        .examples(
            "  bonafide case meeting 12 https://us02web.zoom.us/j/81234567890",
            "  bonafide case meeting 12 ana@example.com");
  }

  static StoredCaseCommand.Work name(TypedAct typed) {
    List<String> given = typed.arguments(2, "give the number of a case, and a meeting");
    OutsideRecord meeting =
        NamedMeetings.typed(given.get(1))
            .orElseThrow(
                () ->
                    new Refusal(
                        "give a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                            + " invitee's email address"));
    TypedAct.Machine machine = typed.machine();
    if (!Extensions.of(machine.settings(), machine.clock()).expectsMeetings(CandidateDesk.PAGE)) {
      throw new Refusal(
          "transcripts are not added to these cases: set up a tool that sends them, and add page to"
              + " BONAFIDE_HIRING_CHANNELS");
    }
    return desk -> {
      var _ = desk.perform(desk.first(given), new NameMeeting(meeting));
      return List.of("the transcript is added when it is ready");
    };
  }

  static Spec proving() {
    return new Spec(
            "prove",
            "Asks for a proof that the subject of a case controls a GitHub account or a domain that"
                + " the evidence names, and prints a message for them. Without THING, shows what"
                + " can be proved and what has been.")
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

  static StoredCaseCommand.Work prove(TypedAct typed) {
    List<String> given = typed.arguments();
    String what = String.join(" ", given.subList(Math.min(1, given.size()), given.size()));
    boolean checks = typed.has(CHECK);
    return desk -> {
      CaseId id = desk.first(given);
      if (checks && !what.isEmpty()) {
        throw new Refusal("--check looks for all proofs of the case; leave out THING");
      }
      DeskCommand act = checks ? new CheckProofs() : new AskForProof(what);
      return CaseActCommands.said(desk.perform(id, act));
    };
  }
}
