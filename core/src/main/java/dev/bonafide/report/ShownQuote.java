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
 * @param told those of the words that were looked for, in safe words; empty where all tell
 */
public record ShownQuote(String words, String place, String exhibit, Span span, List<String> told) {
  public ShownQuote {
    told = List.copyOf(told);
  }

  /** A quote in which all words matter. */
  public ShownQuote(String words, String place, String exhibit, Span span) {
    this(words, place, exhibit, span, List.of());
  }

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
    int start = citation.span().start();
    return new ShownQuote(
        Visible.quote(citation.quote()),
        String.join(", ", place),
        citation.exhibit(),
        citation.span(),
        citation.told().stream()
            .filter(citation.span()::contains)
            .map(told -> new Span(told.start() - start, told.end() - start))
            .map(told -> Visible.line(told.of(citation.quote())))
            .toList());
  }

  /** What people see of it: nobody is shown the same twice. */
  String shown() {
    return words + "\n" + place;
  }
}
