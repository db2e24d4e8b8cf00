package dev.bonafide.chat.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The sections of a verdict's card that every platform has. Each goes onto the card as long as
 * there is room; which come first, and so surely have room, is the platform's matter.
 */
public final class VerdictSections {
  /** The longest summary, and list of what is noted, in the measure of the platform. */
  public static final int SUMMARY = 500;

  private static final int NOTICE = 300;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final CardMarkup markup;
  private final CardBuilder card;

  public VerdictSections(
      BotAnswer.Judged judged,
      ReportPage page,
      Phrasebook book,
      CardMarkup markup,
      CardBuilder card) {
    this.judged = judged;
    this.page = page;
    this.book = book;
    this.markup = markup;
    this.card = card;
  }

  /** What stands against going on is always followed by what to do. */
  public void advice() {
    page.advice().forEach(one -> under(CardPart.ADVICE, "advice", item(one)));
  }

  /** Shows those from one place to another; how many are shown then. */
  public int found(int from, int to, Function<Point, String> laidOut) {
    int shown = from;
    while (shown < Math.min(to, page.found().size())
        && card.addApart(CardPart.FOUND, laidOut.apply(page.found().get(shown)))) {
      shown++;
    }
    return shown;
  }

  /**
   * Counts the findings that found no room.
   *
   * @param told how many there are, and how to get them
   */
  public void more(int shown, IntFunction<String> told) {
    int left = page.found().size() - shown;
    if (left > 0) {
      card.addMore(told.apply(left));
    }
  }

  /** Numbers the questions from one place to another, as far as so many are wanted. */
  public void ask(int from, int to, Function<Question, String> asked) {
    List<Question> questions = page.questions();
    for (int at = from; at < Math.min(Math.min(to, judged.questions()), questions.size()); at++) {
      String words = markup.evidence(asked.apply(questions.get(at)));
      if (!under(CardPart.ASK, "ask", markup.ordinal(at + 1) + " " + words)) {
        return;
      }
    }
  }

  /** What speaks against the findings, each entry as the platform shows it. */
  public void against(UnaryOperator<String> shown) {
    page.against().forEach(one -> under(CardPart.AGAINST, "against", item(shown.apply(one))));
  }

  /** The titles of what does not count. */
  public void noted(Function<Point, String> named) {
    if (!page.noted().isEmpty()) {
      String titles = page.noted().stream().map(named).collect(Collectors.joining("; "));
      card.add(
          CardPart.NOTED,
          markup.bold(markup.plain(book.say("card.noted")))
              + " "
              + markup.evidence(titles, SUMMARY));
    }
  }

  public static String numbered(Point point) {
    return point.number() + ". " + point.title();
  }

  /** What could not be judged. What was not read stands among the notices already. */
  public void limits(int from, int to) {
    String unread = book.say("limits.unread", "");
    page.limits().stream()
        .filter(one -> !one.startsWith(unread))
        .skip(from)
        .limit(to - (long) from)
        .forEach(one -> under(CardPart.LIMITS, "limits", item(one)));
  }

  private boolean under(CardPart part, String heading, String line) {
    return card.addUnder(part, markup.plain(book.say("card." + heading)), line);
  }

  private String item(String text) {
    return "• " + notice(text);
  }

  /**
   * Notices, a line each, and how many there are besides; each line with its end.
   *
   * @param most lines
   */
  public String notices(List<String> notices, int most) {
    StringBuilder said = new StringBuilder();
    notices.stream().limit(most).forEach(one -> said.append(notice(one)).append('\n'));
    if (notices.size() > most) {
      said.append(markup.plain(book.say("card.notices", notices.size() - most))).append('\n');
    }
    return said.toString();
  }

  /** A notice within a line. */
  public String notice(String text) {
    return markup.line(text, NOTICE);
  }
}
