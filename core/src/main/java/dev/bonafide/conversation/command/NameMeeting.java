package dev.bonafide.conversation.command;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.casework.SubmissionMerge;
import java.util.List;

/**
 * Names a meeting whose transcript is to be added to a case; nothing is judged before that. Each
 * naming brings one transcript, so that a second interview is named again. In a chat, what someone
 * asks to be screened names it.
 */
public record NameMeeting(OutsideRecord meeting) implements CaseAction<ActAnswer> {
  private static final String MEETING = "meeting";
  private static final String LINK =
      "a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an invitee's email address";
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "meetings",
          ActDeclaration.Body.of(
              "must be a map with a meeting",
              ActField.of(
                      MEETING,
                      "must be " + LINK,
                      "Paste " + LINK + ".",
                      typed -> NamedMeetings.typed(typed).isPresent())
                  .typed("give " + LINK)),
          ActDeclaration.Way.CONNECT,
          given -> new NameMeeting(NamedMeetings.typed(given.of(MEETING)).orElseThrow()),
          ActDeclaration.Typed.of(MEETING).here());

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    if (!work.connections().meetings().getAsBoolean()) {
      return ActionResult.told(
          ActAnswer.Refused.of(
              "transcripts are not added to these cases: set up a tool that sends them, and add"
                  + " page to BONAFIDE_HIRING_CHANNELS",
              403,
              "Transcripts are not added to these cases. Set up a tool that sends them, and add"
                  + " the word \"page\" to BONAFIDE_HIRING_CHANNELS."));
    }
    Submission naming =
        SubmissionMerge.next(
            CaseState.ever(work.history()), SubmissionMerge.NOTHING.readFrom(List.of(meeting)));
    return ActionResult.noted(
        ActAnswer.Done.of(_ -> List.of(), "the transcript is added when it is ready"),
        List.of(new Entry.HandedIn(work.at(), work.by(), naming)));
  }
}
