package dev.bonafide.documents.shape;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.Set;

/** A meeting whose transcript is to be added, as it is named over HTTP: a {@code meeting}. */
public final class MeetingJson {
  private static final String MEETING = "meeting";

  private MeetingJson() {}

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static OutsideRecord read(String text) {
    return SentBody.read(
        text, Set.of(MEETING), "must be a map with a meeting", tree -> meeting(tree.at(MEETING)));
  }

  private static OutsideRecord meeting(Tree named) {
    return named
        .text()
        .flatMap(NamedMeetings::typed)
        .orElseThrow(
            () ->
                new Misshapen(
                    named,
                    MEETING,
                    "must be a link to a meeting in Zoom, Microsoft Teams, or Google Meet, or an"
                        + " invitee's email address"));
  }
}
