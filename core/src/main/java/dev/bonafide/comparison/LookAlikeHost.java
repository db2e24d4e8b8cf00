package dev.bonafide.comparison;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.text.Span;
import dev.bonafide.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A host that looks like that of a known name and is not its own: letters that pass for others, two
 * that changed places, one left out or doubled, or the name with a word beside it that begs for
 * trust. What somebody warns of, in the same clause, is not counted.
 */
final class LookAlikeHost implements Comparison {
  private static final Pattern HOST =
      Pattern.compile("(?:^|[^\\pL\\pN.-])((?:[\\pL\\pN-]{1,63}\\.){1,6}\\pL{2,24})");

  private static final Sayings WARNED_OF =
      Sayings.of(
          """
          (is|are|was) (a|an|the)? (fake|phishing|scam|malicious|imitation|fraud|copy)
          (fake|phishing|malicious|scam) (site|link|page|domain|url|website)
          (never|don't|do not|didn't|not) ~2 (open|click|visit|trust|login|connect|enter|use|join|ours|us)
          (beware of|watch out for|careful with|we banned|i reported|we removed|reported)
          """);

  @Override
  public String name() {
    return "look-alike-host";
  }

  @Override
  public Look look(CaseFile caseFile) {
    boolean named = false;
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        if (said.role() == Role.SUBJECT && namesHost(reading.words(said))) {
          named = true;
          Optional<Citation> imitation = imitation(reading, said);
          if (imitation.isPresent()) {
            return new Look.Seen(List.of(imitation.get()));
          }
        }
      }
    }
    return named ? new Look.Nothing() : new Look.Blind("no address on the web is named");
  }

  private static boolean namesHost(String words) {
    return words.indexOf('.') >= 0 && HOST.matcher(words).find();
  }

  private static Optional<Citation> imitation(Reading reading, Utterance said) {
    String text = reading.words(said);
    Matcher found = HOST.matcher(text);
    while (found.find()) {
      Span place = new Span(found.start(1), found.end(1));
      if (Imitation.is(place.of(text).toLowerCase(Locale.ROOT)) && !isWarnedOf(text, place)) {
        return Optional.of(Quote.of(reading, said, place));
      }
    }
    return Optional.empty();
  }

  private static boolean isWarnedOf(String text, Span place) {
    Words words = Words.of(text);
    for (int at = 0; at < words.count(); at++) {
      if (words.span(at, at).end() > place.start()) {
        return WARNED_OF.standIn(Words.of(clause(words, at)));
      }
    }
    return false;
  }

  private static String clause(Words words, int at) {
    int first = at;
    int last = at;
    while (first > 0 && words.clause(first - 1) == words.clause(at)) {
      first--;
    }
    while (last + 1 < words.count() && words.clause(last + 1) == words.clause(at)) {
      last++;
    }
    return words.span(first, last).of(words.original());
  }
}
