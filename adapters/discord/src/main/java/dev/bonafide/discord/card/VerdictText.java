package dev.bonafide.discord.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A verdict as texts of a card: the verdict first, each finding with its words and how it may be
 * innocent, what to ask, what speaks against it, what could not be judged. What finds no room is
 * counted, and said how to get.
 */
public final class VerdictText {
  static final String ABOUT_POST = "Signs, not proof. This rates the post, not the person.";
  private static final int QUOTES = 2;
  private static final int SUMMARY = 500;
  private static final int NOTICE = 300;
  private static final int NOTICES = 3;
  private static final int LIMITS = 3;
  private static final int FULL = 2;
  private static final int QUESTIONS = 3;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final DiscordCardBuilder discordCardBuilder = new DiscordCardBuilder();

  public VerdictText(BotAnswer.Judged judged) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars());
  }

  /** Takes the parts in by their worth; each is a text of its own. */
  public List<String> written(String above) {
    head(above);
    foot();
    advice();
    int shown = found(0, FULL, point -> PointText.full(point, QUOTES));
    ask(0, QUESTIONS);
    limits(0, 1);
    against();
    shown = found(shown, page.found().size(), PointText::brief);
    more(shown);
    noted();
    ask(QUESTIONS, judged.questions());
    limits(1, LIMITS);
    return discordCardBuilder.written();
  }

  /** In few words, where a card is not taken. */
  public String plain() {
    return "**%s**\n%s\nCase %d. %s"
        .formatted(
            Safe.plain(page.headline()),
            Safe.evidence(page.summary(), SUMMARY),
            judged.caseId().number(),
            ABOUT_POST);
  }

  private void head(String above) {
    discordCardBuilder.add(
        Part.HEAD,
        "%s## %s\n%s\n-# %s"
            .formatted(
                above.isEmpty() ? "" : above + "\n",
                Safe.plain(page.headline()),
                Safe.evidence(page.summary(), SUMMARY),
                ABOUT_POST));
  }

  /** The last notice says that a bot answers: it is never left out. */
  private void foot() {
    List<String> notices =
        judged.notices().isEmpty() ? List.of(ReportPage.DECISION) : judged.notices();
    int before = Math.min(notices.size() - 1, NOTICES);
    StringBuilder said = new StringBuilder();
    notices.stream().limit(before).forEach(one -> said.append(notice(one)).append('\n'));
    if (notices.size() - 1 > before) {
      said.append("…and %d more notices\n".formatted(notices.size() - 1 - before));
    }
    discordCardBuilder.add(
        Part.FOOT,
        said + "-# Case %d. %s".formatted(judged.caseId().number(), notice(notices.getLast())));
  }

  private static String notice(String text) {
    return Safe.evidence(text.replace('\n', ' '), NOTICE);
  }

  private void advice() {
    page.advice()
        .forEach(one -> discordCardBuilder.addUnder(Part.ADVICE, "What to do next", item(one)));
  }

  /** Shows those from one place to another; how many are shown then. */
  private int found(int from, int to, Function<Point, String> laidOut) {
    int shown = from;
    while (shown < Math.min(to, page.found().size())
        && discordCardBuilder.addApart(Part.FOUND, laidOut.apply(page.found().get(shown)))) {
      shown++;
    }
    return shown;
  }

  private void more(int shown) {
    int left = page.found().size() - shown;
    if (left > 0) {
      discordCardBuilder.addMore("…and %d more: press “Evidence”".formatted(left));
    }
  }

  private void ask(int from, int to) {
    List<Question> questions = page.questions();
    for (int at = from; at < Math.min(Math.min(to, judged.questions()), questions.size()); at++) {
      String line = (at + 1) + "\\. " + Safe.evidence(questions.get(at).ask());
      if (!discordCardBuilder.addUnder(Part.ASK, "What to ask", line)) {
        return;
      }
    }
  }

  private void against() {
    page.against()
        .forEach(
            one -> discordCardBuilder.addUnder(Part.AGAINST, "What speaks against it", item(one)));
  }

  private void noted() {
    if (!page.noted().isEmpty()) {
      String titles =
          page.noted().stream().map(VerdictText::named).collect(Collectors.joining("; "));
      discordCardBuilder.add(
          Part.NOTED,
          "**Noted, without bearing on the verdict:** " + Safe.evidence(titles, SUMMARY));
    }
  }

  private static String named(Point point) {
    String title = point.number() + ". " + point.title();
    return point.setAside().isEmpty() ? title : title + " (set aside)";
  }

  /** What was not read stands among the notices already. */
  private void limits(int from, int to) {
    page.limits().stream()
        .filter(one -> !one.startsWith("Not read: "))
        .skip(from)
        .limit(to - (long) from)
        .forEach(
            one -> discordCardBuilder.addUnder(Part.LIMITS, "What could not be judged", item(one)));
  }

  private static String item(String text) {
    return "• " + Safe.evidence(text.replace('\n', ' '), NOTICE);
  }
}
