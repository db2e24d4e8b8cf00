package dev.bonafide.documents.shape;

import dev.bonafide.applicant.NamedMeetings;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.reading.UnreadableExhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A meeting whose transcript is to be added, as it is named over HTTP: a {@code meeting}. */
public final class MeetingJson {
  private static final String BODY = "the body";
  private static final String MEETING = "meeting";

  private MeetingJson() {}

  /** Throws {@link UnreadableExhibit} that names the line and the field. */
  public static OutsideRecord read(String text) {
    try {
      return meeting(JsonTree.read(text));
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.why());
    } catch (Misshapen e) {
      throw new UnreadableExhibit(BODY, "line " + e.line() + ": " + e.what());
    }
  }

  private static OutsideRecord meeting(Tree tree) {
    if (!(tree instanceof Tree.Mapping)) {
      throw new Misshapen(tree, "", "must be a map with a meeting");
    }
    List<String> unknown = new ArrayList<>();
    Keys.check(tree, "", Set.of(MEETING), unknown);
    if (!unknown.isEmpty()) {
      throw new Misshapen(tree, "", unknown.getFirst());
    }
    Tree named = tree.at(MEETING);
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
