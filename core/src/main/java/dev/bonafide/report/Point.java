package dev.bonafide.report;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as people are shown it.
 *
 * @param number what people call it by in a talk with the bot, from 1
 * @param strength in words
 * @param contradiction whether the first two quotes are held against each other
 * @param quotes those that are shown
 * @param beyond quotes beyond those
 * @param parts titles of the findings whose place it takes
 * @param setAside who took it out of the sum, and why; empty where nobody did
 */
public record Point(
    int number,
    String title,
    String strength,
    boolean contradiction,
    List<ShownQuote> quotes,
    List<ShownQuote> beyond,
    String why,
    List<String> innocent,
    List<String> parts,
    List<String> sources,
    List<String> setAside) {
  private static final int QUOTES = 4;

  /** How many quotes there are beyond those that are shown. */
  public int more() {
    return beyond.size();
  }

  static Point of(Weighed weighed, List<Weighed> all, Phrasebook book) {
    RedFlag flag = weighed.finding().flag();
    RedFlagText said = flag.in(book.language());
    List<ShownQuote> quotes = quotes(weighed, book);
    List<String> parts =
        all.stream()
            .filter(other -> flag.id().equals(other.partOf()))
            .map(other -> Visible.line(other.finding().flag().in(book.language()).title()))
            .toList();
    return new Point(
        weighed.number(),
        Visible.line(said.title()),
        strength(weighed.finding(), book),
        weighed.finding().contradiction() && quotes.size() > 1,
        quotes.stream().limit(QUOTES).toList(),
        quotes.stream().skip(QUOTES).toList(),
        Visible.line(said.why()),
        said.innocent().stream().map(Visible::line).toList(),
        parts,
        flag.sources().stream().map(Visible::line).toList(),
        setAside(weighed.setAside(), book));
  }

  /** Who pointed at it is said where it was no rule. */
  private static String strength(Outcome.Finding finding, Phrasebook book) {
    String strength = book.say("strength." + finding.strength().id());
    return finding.by().isModel() ? book.say("by.model", strength) : strength;
  }

  private static List<ShownQuote> quotes(Weighed weighed, Phrasebook book) {
    Map<String, ShownQuote> quotes = new LinkedHashMap<>();
    weighed.finding().evidence().stream()
        .map(citation -> ShownQuote.of(citation, book))
        .forEach(quote -> quotes.putIfAbsent(quote.shown(), quote));
    return List.copyOf(quotes.values());
  }

  private static List<String> setAside(@Nullable Ruling ruling, Phrasebook book) {
    return ruling == null
        ? List.of()
        : List.of(
            book.say(
                "aside",
                Visible.line(ruling.by()),
                book.say("disposition." + ruling.disposition().id()),
                Visible.quote(ruling.reason())));
  }
}
