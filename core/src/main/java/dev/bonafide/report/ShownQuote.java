package dev.bonafide.report;

import dev.bonafide.casefile.Role;
import dev.bonafide.report.quote.CitedWords;
import dev.bonafide.report.quote.QuoteWeight;
import dev.bonafide.text.Span;
import java.util.List;

/**
 * Words of the evidence as people are shown them.
 *
 * @param words made {@link Visible}
 * @param place exhibit, picture or page, line, speaker and time, as far as they are known
 * @param picture which picture and message they stand in, such as {@code screenshot 2, bubble 3};
 *     empty for words that were read from no picture
 * @param exhibit its name, as the reading has it
 * @param span where the words stand in the text as read
 * @param told those of the words that were looked for, in safe words; empty where all tell
 * @param role of who said them
 * @param weight beside the other quotes of its finding
 */
public record ShownQuote(
    String words,
    String place,
    String picture,
    String exhibit,
    Span span,
    List<String> told,
    Role role,
    QuoteWeight weight) {
  public ShownQuote {
    told = List.copyOf(told);
  }

  /** The same beside others. */
  ShownQuote weighing(QuoteWeight other) {
    return new ShownQuote(words, place, picture, exhibit, span, told, role, other);
  }

  /** The words, as they are weighed. */
  CitedWords cited() {
    return new CitedWords(words, told, role, exhibit);
  }

  /** What people see of it: no one is shown the same twice. */
  String shown() {
    return words + "\n" + place;
  }
}
