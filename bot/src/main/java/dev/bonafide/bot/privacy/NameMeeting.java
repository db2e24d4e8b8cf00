package dev.bonafide.bot.privacy;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.SubmissionMerge;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Names the meeting whose transcript is to be added to a case of the page and the HTTP API. */
final class NameMeeting implements Subcommand {
  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  NameMeeting(Settings settings, Console console, InstantSource clock) {
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "meeting",
            "Names a meeting whose transcript is to be added to a case that the HTTP API stored. For a case in a chat, name the meeting there.")
        .arguments(
            "NUMBER MEETING",
            "The number of the case, and a link to the meeting or the email address of its invitee.")
        .examples(
            "  bonafide case meeting 12 https://us02web.zoom.us/j/81234567890",
            "  bonafide case meeting 12 ana@example.com")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
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
    try (StoredData data = StoredData.open(settings, Tenant.LOCAL.id())) {
      CaseId id = data.numbered(given.subList(0, 1));
      data.database().transactions().run(data.tenant(), () -> name(data, id, meeting));
    }
    console.out().println("the transcript is added when it is ready");
    return Exit.DONE;
  }

  private void name(StoredData data, CaseId id, OutsideRecord meeting) {
    PostgresCaseFiles cases = new PostgresCaseFiles(data.database());
    StoredData.require(cases, id);
    CaseHistory history = cases.find(id).orElseThrow();
    Submission naming =
        SubmissionMerge.next(
            CaseState.ever(history), SubmissionMerge.NOTHING.readFrom(List.of(meeting)));
    cases.append(id, new Entry.HandedIn(clock.instant(), StoredData.by(), naming));
  }
}
