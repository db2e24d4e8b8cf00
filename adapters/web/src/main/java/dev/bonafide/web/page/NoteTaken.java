package dev.bonafide.web.page;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.RedFlag;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Weighed;
import dev.bonafide.web.screening.Screener;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Meaning that a note was taken to have which was just added to a stored case.
 *
 * @param words of the note; empty where none was added
 * @param titles of the findings that rest on it, in safe words; empty for none
 * @param meant what it may mean where nothing was found in it
 */
public record NoteTaken(String words, String titles, List<RedFlag> meant) {
  static NoteTaken of(
      CaseHistory history, Examination examination, Screener screener, Phrasebook book) {
    String words = last(history);
    String titles =
        examination.assessment().findings().stream()
            .map(Weighed::finding)
            .filter(one -> one.evidence().stream().anyMatch(at -> words.contains(at.quote())))
            .map(one -> "“" + Visible.line(one.flag().in(book.language()).title()) + "”")
            .collect(Collectors.joining(", "));
    return new NoteTaken(words, titles, screener.meant(words, examination));
  }

  /** The note in what was added last; what opened the case was no addition. */
  private static String last(CaseHistory history) {
    List<Entry> said =
        history.entries().stream().filter(one -> !(one instanceof Entry.Examined)).toList();
    return said.size() > 1 && said.getLast() instanceof Entry.HandedIn added
        ? added.submission().exhibits().stream()
            .filter(one -> one.kind() == ExhibitKind.NOTE)
            .map(Exhibit::text)
            .findFirst()
            .orElse("")
        : "";
  }
}
