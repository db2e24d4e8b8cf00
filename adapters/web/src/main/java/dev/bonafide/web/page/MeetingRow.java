package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.report.Visible;
import java.util.List;

/**
 * A meeting on the page of a case.
 *
 * @param line of the case in which it stands, from 0
 * @param words what it is, and whether its transcript was added
 */
record MeetingRow(int line, String words) {

  static List<MeetingRow> of(CaseHistory history) {
    return CaseMeeting.of(history).stream()
        .filter(one -> one.line() > 0)
        .map(one -> new MeetingRow(one.line(), words(one)))
        .toList();
  }

  private static String words(CaseMeeting one) {
    String what = Visible.quote(one.shown());
    return one.isAdded() ? what + ": transcript arrived" : what + ": named";
  }
}
