package dev.bonafide.report;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.check.Refuted;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.quote.TellingOrder;
import dev.bonafide.report.quote.TellingWords;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.SetAside;
import dev.bonafide.verdict.Weighed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as people are shown it.
 *
 * @param check id of what found it
 * @param number what people call it by in a talk with the bot, from 1
 * @param strength in words, with whatever it depends on
 * @param contradiction whether the first two quotes are held against each other
 * @param quotes those that are shown, the most telling first
 * @param beyond quotes beyond those
 * @param members the findings whose place it takes; empty but for a pattern
 * @param beneath titles of those that rest on the same words
 * @param setAside who or what took it out of the sum, and why; empty where it counts
 * @param confirmed who says that it is so, and why; empty where no one does
 */
public record Point(
    String check,
    int number,
    String title,
    String strength,
    boolean contradiction,
    List<ShownQuote> quotes,
    List<ShownQuote> beyond,
    String why,
    List<String> innocent,
    List<Point> members,
    List<String> beneath,
    List<String> sources,
    List<String> setAside,
    List<String> confirmed) {
  private static final int QUOTES = 4;

  /** Titles of the findings whose place it takes. */
  public List<String> parts() {
    return members.stream().map(Point::title).toList();
  }

  /** How many quotes there are beyond those that are shown. */
  public int more() {
    return beyond.size();
  }

  static Point of(Weighed weighed, List<Weighed> all, UnsureWords unsure, Quoting quoting) {
    Phrasebook book = quoting.book();
    RedFlag flag = weighed.finding().flag();
    RedFlagText said = flag.in(book.language());
    List<ShownQuote> cited = cited(weighed, quoting);
    boolean contradiction =
        weighed.finding().contradiction()
            && cited.size() > 1
            && weighed.finding().evidence().stream().allMatch(quoting::isStatement);
    List<ShownQuote> quotes = contradiction ? cited : ordered(cited, flag);
    List<Weighed> parts = all.stream().filter(other -> flag.id().equals(other.partOf())).toList();
    Stream<Weighed> heads = Stream.concat(Stream.of(weighed), parts.stream());
    List<String> beneath =
        heads
            .flatMap(
                head -> all.stream().filter(one -> head.finding().check().equals(one.beneath())))
            .map(one -> title(one, book))
            .toList();
    return new Point(
        flag.id(),
        weighed.number(),
        title(weighed, book),
        strength(weighed, unsure, book),
        contradiction,
        quotes.stream().limit(QUOTES).toList(),
        quotes.stream().skip(QUOTES).toList(),
        Visible.line(said.why()),
        said.innocent().stream().map(Visible::line).toList(),
        parts.stream().map(one -> of(one, all, unsure, quoting)).toList(),
        beneath,
        flag.sources().stream().map(Visible::line).toList(),
        setAside(weighed.setAside(), quoting),
        confirmed(weighed.upheld(), book));
  }

  /** What code proves is marked wherever it is named: an answer may rest on it in part. */
  private static String title(Weighed weighed, Phrasebook book) {
    String title = Visible.line(weighed.finding().flag().in(book.language()).title());
    return weighed.finding().fact() ? book.say("title.fact", title) : title;
  }

  /**
   * Who pointed at it is said where it was no rule, and whose words it needs where that is open.
   * What a reviewer confirmed is no sign of some strength any more.
   */
  private static String strength(Weighed weighed, UnsureWords unsure, Phrasebook book) {
    Outcome.Finding finding = weighed.finding();
    String strength =
        book.say("strength." + (weighed.confirmed() ? "confirmed" : finding.strength().id()));
    String by = finding.by().isModel() ? book.say("by.model", strength) : strength;
    return unsure.bear(finding) ? book.say("whose.words", by) : by;
  }

  private static List<ShownQuote> ordered(List<ShownQuote> cited, RedFlag flag) {
    return new TellingOrder(new TellingWords(flag))
        .of(cited, ShownQuote::cited, ShownQuote::weighing);
  }

  private static List<ShownQuote> cited(Weighed weighed, Quoting quoting) {
    Map<String, ShownQuote> quotes = new LinkedHashMap<>();
    weighed.finding().evidence().stream()
        .map(quoting::of)
        .forEach(quote -> quotes.putIfAbsent(quote.shown(), quote));
    return List.copyOf(quotes.values());
  }

  private static List<String> setAside(@Nullable SetAside aside, Quoting quoting) {
    return switch (aside) {
      case null -> List.of();
      case Ruling ruling -> List.of(ruled(ruling, quoting.book()));
      case SetAside.Reread(Refuted refuted) when refuted.isExplained() ->
          explained(refuted, quoting);
      case SetAside.Reread _ -> List.of(quoting.book().say("reread.misread"));
    };
  }

  private static List<String> confirmed(@Nullable Ruling ruling, Phrasebook book) {
    if (ruling == null) {
      return List.of();
    }
    String by = RecordedName.said(ruling.by(), book);
    return List.of(
        ruling.reason().isBlank() ? by : by + ", “" + Visible.quote(ruling.reason()) + "”");
  }

  /** What stands below its quotes in a report in English, by what stands before it. */
  void labelled(BiConsumer<String, List<String>> line) {
    line.accept("Set aside", setAside);
    line.accept("Confirmed by", confirmed);
    line.accept("Based on", parts());
    line.accept(ReportPage.BENEATH, beneath);
    line.accept("Why it matters", List.of(why));
    line.accept("Possible innocent explanation", innocent);
    line.accept("Source", sources);
  }

  private static String ruled(Ruling ruling, Phrasebook book) {
    return book.say(
        "aside",
        RecordedName.said(ruling.by(), book),
        book.say("disposition." + ruling.disposition().id()),
        Visible.quote(ruling.reason()));
  }

  private static List<String> explained(Refuted refuted, Quoting quoting) {
    return refuted.words().stream()
        .map(quoting::of)
        .map(quote -> quoting.book().say("reread.explained", quote.words(), quote.place()))
        .toList();
  }
}
