package dev.bonafide.report;

import dev.bonafide.casefile.Citation;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of the evidence as people are shown them.
 *
 * @param words made {@link Visible}
 * @param place exhibit, page, line, speaker and time, as far as they are known
 * @param exhibit its name, as the reading has it
 * @param span where the words stand in the text as read
 */
public record ShownQuote(String words, String place, String exhibit, Span span) {

  static ShownQuote of(Citation citation, Phrasebook book) {
    List<String> place = new ArrayList<>();
    place.add(Visible.quote(citation.exhibit()));
    if (citation.page() != null) {
      place.add(book.say("place.page", citation.page()));
    }
    place.add(book.say("place.line", citation.line()));
    var speaker = citation.speaker();
    if (speaker != null && !speaker.isBlank()) {
      place.add(Visible.quote(speaker));
    }
    var at = citation.at();
    if (at != null) {
      place.add(Visible.quote(at.text()));
    }
    return new ShownQuote(
        Visible.quote(citation.quote()),
        String.join(", ", place),
        citation.exhibit(),
        citation.span());
  }

  /** What people see of it: nobody is shown the same twice. */
  String shown() {
    return words + "\n" + place;
  }
}
