package dev.bonafide.web.cases;

import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.report.JsonValue;
import java.util.List;

/** The meetings of a stored case as the API writes them. */
public final class MeetingJsonView {
  private MeetingJsonView() {}

  /** All of a case. */
  public static String of(long number, List<CaseMeeting> meetings) {
    return JsonValue.object()
        .with("number", JsonValue.number((double) number))
        .with("meetings", JsonValue.list(meetings, MeetingJsonView::meeting))
        .written();
  }

  private static JsonValue meeting(CaseMeeting one) {
    return JsonValue.object()
        .with("line", JsonValue.number(one.line()))
        .with("at", one.at().toString())
        .with("by", one.by())
        .with("did", one.isAdded() ? "added" : "named")
        .with("system", one.record().system())
        .with("id", one.record().id());
  }
}
