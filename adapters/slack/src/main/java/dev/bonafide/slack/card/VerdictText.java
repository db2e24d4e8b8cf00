package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.slack.card.SlackCardBuilder.Part;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A verdict as a card: the verdict first, the findings that tell most with their words and how they
 * may be innocent, what to ask, what speaks against it, what could not be judged; buttons lead to
 * the rest. Where many look on, it names nobody and quotes nothing.
 */
final class VerdictText {
  private static final int QUOTES = 2;
  private static final int SUMMARY = 500;
  private static final int NOTICE = 300;
  private static final int NOTICES = 5;
  private static final int LIMITS = 3;
  private static final int FULL = 3;

  /** Where nothing is quoted. */
  private static final int SHOWN = 6;

  /** Which checks those are stands under "Show evidence". */
  private static final Pattern BY_GROUP = Pattern.compile("(saw nothing): .*");

  private static final String APART =
      "Names and quotations are left out here, as many can read this; “Show evidence” shows them to"
          + " you alone.";

  private final BotAnswer.Judged judged;
  private final ReplyContext context;
  private final ReportPage page;
  private final SlackCardBuilder slackCardBuilder = new SlackCardBuilder(MessageBudget.ofCard());

  VerdictText(BotAnswer.Judged judged, ReplyContext context) {
    this.judged = judged;
    this.context = context;
    this.page = ReportPage.of(judged.examination(), judged.particulars());
  }

  /** Takes the parts in by their worth. */
  List<JsonObject> blocks() {
    head();
    foot();
    advice();
    if (context.isOpen()) {
      open();
    } else {
      redacted();
    }
    List<JsonObject> blocks = new ArrayList<>();
    blocks.add(Blocks.header(page.verdict().shown()));
    blocks.addAll(slackCardBuilder.blocks());
    // Above the small print, where thumbs reach it.
    Buttons.of(context, !page.found().isEmpty())
        .ifPresent(buttons -> blocks.add(blocks.size() - 1, buttons));
    Buttons.speakers(context, judged.choices()).ifPresent(row -> blocks.add(1, row));
    return blocks;
  }

  private void open() {
    more(found(0, FULL, point -> PointText.full(point, QUOTES)));
    ask();
    limits();
    against();
    noted();
  }

  private void redacted() {
    more(found(0, SHOWN, PointText::withoutWords));
    ask();
    noted();
    slackCardBuilder.add(Part.LIMITS, APART);
  }

  private void head() {
    String subject = context.isOpen() ? page.subject() : page.subject().replaceFirst(":.*", "");
    slackCardBuilder.add(
        Part.HEAD,
        "*%s*\n%s"
            .formatted(Safe.evidence(subject, NOTICE), Safe.evidence(page.summary(), SUMMARY)));
  }

  /** That a person decides is never left out; nor, of many notices, what the bot says of itself. */
  private void foot() {
    List<String> notices = new ArrayList<>(judged.plain());
    if (context.isOpen()) {
      judged.notices().stream().filter(one -> !judged.plain().contains(one)).forEach(notices::add);
    }
    StringBuilder said = new StringBuilder();
    notices.stream().limit(NOTICES).forEach(one -> said.append(notice(one)).append('\n'));
    if (notices.size() > NOTICES) {
      said.append("…and %d more notices\n".formatted(notices.size() - NOTICES));
    }
    slackCardBuilder.add(
        Part.FOOT, said + "_Case %d. %s_".formatted(judged.caseId().number(), ReportPage.DECISION));
  }

  private static String notice(String text) {
    return Safe.evidence(text, NOTICE);
  }

  /** What stands against going on is always followed by what to do. */
  private void advice() {
    page.advice()
        .forEach(one -> slackCardBuilder.addUnder(Part.ADVICE, "What to do next", item(one)));
  }

  /** Shows those from one place to another; how many are shown then. */
  private int found(int from, int to, Function<Point, String> laidOut) {
    int shown = from;
    while (shown < Math.min(to, page.found().size())
        && slackCardBuilder.addApart(Part.FOUND, laidOut.apply(page.found().get(shown)))) {
      shown++;
    }
    return shown;
  }

  private void more(int shown) {
    int left = page.found().size() - shown;
    if (left > 0) {
      slackCardBuilder.addMore("…and %d more under “Show evidence”".formatted(left));
    }
  }

  private void ask() {
    List<Question> questions = page.questions();
    for (int at = 0; at < Math.min(judged.questions(), questions.size()); at++) {
      Question question = questions.get(at);
      String asked = context.isOpen() ? question.ask() : question.general();
      String line = (at + 1) + ". " + Safe.evidence(asked);
      if (!slackCardBuilder.addUnder(Part.ASK, "What to ask", line)) {
        return;
      }
    }
  }

  private void against() {
    page.against().stream()
        .map(one -> BY_GROUP.matcher(one).replaceFirst("$1."))
        .forEach(
            one -> slackCardBuilder.addUnder(Part.AGAINST, "What speaks against it", item(one)));
  }

  private void noted() {
    if (!page.noted().isEmpty()) {
      String titles =
          page.noted().stream()
              .map(point -> point.number() + ". " + point.title())
              .collect(Collectors.joining("; "));
      slackCardBuilder.add(
          Part.NOTED, "*Noted, without bearing on the verdict:* " + Safe.evidence(titles, SUMMARY));
    }
  }

  /** What was not read stands among the notices already. */
  private void limits() {
    page.limits().stream()
        .filter(one -> !one.startsWith("Not read: "))
        .limit(LIMITS)
        .forEach(
            one -> slackCardBuilder.addUnder(Part.LIMITS, "What could not be judged", item(one)));
  }

  private static String item(String text) {
    return "• " + Safe.evidence(text, NOTICE);
  }
}
