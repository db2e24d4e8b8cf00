package dev.bonafide.web.cases;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.casework.NameMeeting;
import dev.bonafide.casework.TakeBackLine;
import dev.bonafide.casework.UnlinkCase;
import dev.bonafide.conversation.command.ActDeclaration.Body;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.web.cases.CaseAct.Told;
import dev.bonafide.web.cases.CaseAct.Way;
import dev.bonafide.web.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Acts that connect a stored case with others and with meetings, and looks at both. */
record ConnectionActs(Casebook casebook, CaseDoor door) {
  private static final Body REASON =
      Body.of(
          "must be a map with a reason",
          ActField.text(
                  "reason",
                  "must say why, in a sentence",
                  "Say in a sentence why the cases have nothing to do with each other.")
              .alone());

  private static final Body MEETING =
      Body.of(
          "must be a map with a meeting",
          ActField.of(
              "meeting",
              "must be a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                  + " invitee's email address",
              "Paste a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                  + " invitee's email address.",
              typed -> NamedMeetings.typed(typed).isPresent()));

  /** Looks, which only programs need: the page of a case shows all of it. */
  Stream<CaseAct> looks() {
    return Stream.of(
        new CaseAct("links", Body.NONE, Way.LOOK, this::linked),
        new CaseAct("meetings", Body.NONE, Way.LOOK, this::listed));
  }

  /** Acts that the API and the page have alike. */
  Stream<CaseAct> shared() {
    return Stream.of(
        new CaseAct("links/{other}/unlink", REASON, Way.CONNECT, this::unlink),
        new CaseAct("links/{other}/relink", Body.NONE, Way.CONNECT, this::relink),
        new CaseAct("meetings", MEETING, Way.CONNECT, this::name));
  }

  /** Takes back that a meeting was named, or takes its transcript out. */
  CaseAct takeOut(String path, Way way) {
    return new CaseAct(path, Body.NONE, way, this::takeOut);
  }

  private Told unlink(Asked asked) {
    long other = asked.other();
    if (asked.number() == other) {
      throw new Problem(400, "A case has no link to itself.");
    }
    var _ = door.open(asked.number());
    var _ = door.open(other);
    var _ =
        door.perform(
            asked, new UnlinkCase(casebook.links()::unlinked, other, asked.given("reason")));
    return linked(asked);
  }

  /** Brings a link back. */
  private Told relink(Asked asked) {
    long other = asked.other();
    List<Unlinked> away =
        casebook.links().unlinked(door.open(asked.number()).id()).stream()
            .filter(one -> one.otherThan(asked.number()) == other)
            .toList();
    if (away.isEmpty()) {
      throw new Problem(404, "No one removed a link between these cases.");
    }
    away.forEach(one -> door.perform(asked.of(one.number()), new TakeBackLine(one.line())));
    return linked(asked);
  }

  private Told linked(Asked asked) {
    return Told.of(
        () ->
            casebook
                .linkage(asked.number(), asked.by())
                .map(found -> LinkJsonView.of(asked.number(), found))
                .orElseThrow(CaseNumber::none));
  }

  private Told name(Asked asked) {
    var _ = door.open(asked.number());
    if (!door.expectsMeetings()) {
      throw new Problem(
          403,
          "Transcripts are not added to these cases. Set up a tool that sends them, and add the"
              + " word \"page\" to BONAFIDE_HIRING_CHANNELS.");
    }
    var _ =
        door.perform(
            asked, new NameMeeting(NamedMeetings.typed(asked.given("meeting")).orElseThrow()));
    return listed(asked);
  }

  private Told takeOut(Asked asked) {
    int line = CaseNumber.line(asked.given("line"));
    List<CaseMeeting> meetings = CaseMeeting.of(door.open(asked.number()));
    if (line == 0 || meetings.stream().noneMatch(one -> one.line() == line)) {
      throw new Problem(404, "That line of the case names no meeting.");
    }
    var _ = door.perform(asked, new TakeBackLine(line));
    return listed(asked);
  }

  private Told listed(Asked asked) {
    return Told.of(
        () -> MeetingJsonView.of(asked.number(), CaseMeeting.of(door.open(asked.number()))));
  }
}
