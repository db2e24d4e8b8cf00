package dev.bonafide.comparison.githistory;

import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.dialogue.Passage;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a snapshot. */
record AccountFact(String words, Passage passage) {

  /** In the order of the snapshot, its commits left out. */
  static List<AccountFact> of(Reading reading) {
    List<AccountFact> facts = new ArrayList<>();
    String text = reading.text();
    for (int start = 0; start < text.length(); ) {
      Budget.checkpoint();
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && !text.startsWith("Commit ", start)) {
        Span span = new Span(start, end);
        facts.add(new AccountFact(span.of(text), new Passage(reading, span)));
      }
      start = end + 1;
    }
    return facts;
  }

  /** What stands behind these words, if it begins with them. */
  Optional<String> after(String beginning) {
    return words.startsWith(beginning)
        ? Optional.of(words.substring(beginning.length()).strip())
        : Optional.empty();
  }

  /** What stands behind these words and a blank, as far as a comma. */
  Optional<String> part(String beginning) {
    int at = words.indexOf(beginning);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + beginning.length();
    int comma = words.indexOf(',', from);
    return Optional.of(words.substring(from, comma < 0 ? words.length() : comma).strip());
  }
}
