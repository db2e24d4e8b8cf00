package dev.bonafide.report;

import dev.bonafide.casefile.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of the evidence as people are shown them.
 *
 * @param words made {@link Visible}
 * @param place exhibit, page, line, speaker and time, as far as they are known
 */
public record Quote(String words, String place) {

  static Quote of(Citation citation) {
    List<String> place = new ArrayList<>();
    place.add(Visible.quote(citation.exhibit()));
    if (citation.page() != null) {
      place.add("page " + citation.page());
    }
    place.add("line " + citation.line());
    var speaker = citation.speaker();
    if (speaker != null && !speaker.isBlank()) {
      place.add(Visible.quote(speaker));
    }
    var at = citation.at();
    if (at != null) {
      place.add(Visible.quote(at.text()));
    }
    return new Quote(Visible.quote(citation.quote()), String.join(", ", place));
  }
}
