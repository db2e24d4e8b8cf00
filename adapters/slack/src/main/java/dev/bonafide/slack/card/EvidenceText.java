package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.LinkSentences;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that was found, for one person in a window: within a hundred blocks. */
final class EvidenceText {
  private static final int BLOCKS = 100;
  private static final int FINDINGS = 70;
  private static final int LINE = 400;
  private static final int LINES = 12;

  private final Phrasebook book;
  private final ReportPage page;
  private final List<CaseLink> links;
  private final List<JsonObject> blocks = new ArrayList<>();

  EvidenceText(BotAnswer.Judged judged, Phrasebook book) {
    this.book = book;
    this.links = judged.links();
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
  }

  List<JsonObject> blocks() {
    blocks.add(Blocks.header(page.headline()));
    section(
        "*"
            + SlackEscape.evidence(page.subject(), LINE)
            + "*\n"
            + (page.first().isEmpty()
                ? ""
                : "*"
                    + book.say("explain.ask", "").strip()
                    + "* "
                    + SlackEscape.evidence(page.first(), LINE)
                    + "\n")
            + SlackEscape.evidence(page.summary(), LINE));
    findings(page.found());
    headed("evidence.noted", page.slight());
    headed("evidence.aside", page.aside());
    links.forEach(this::link);
    list("evidence.wanted", page.wanted());
    list("card.against", page.against());
    list("evidence.change", page.wouldChange());
    blocks.add(
        Blocks.context(
            "_"
                + SlackEscape.evidence(page.imprint() + ". " + book.say("card.decision"), LINE * 2)
                + "_"));
    return List.copyOf(blocks.subList(0, Math.min(blocks.size(), BLOCKS)));
  }

  private void headed(String heading, List<Point> points) {
    if (!points.isEmpty()) {
      section("*" + book.say(heading) + "*");
      findings(points);
    }
  }

  /** Room is left for what comes behind them. */
  private void findings(List<Point> points) {
    for (int at = 0; at < points.size(); at++) {
      if (blocks.size() >= FINDINGS) {
        section(book.say("evidence.more", points.size() - at, points.get(at).number()));
        return;
      }
      section(new WholePoint(points.get(at), book).said());
    }
  }

  /** A window has no room for a button that changes the card behind it. */
  private void link(CaseLink link) {
    section(
        SlackEscape.evidence(new LinkSentences(book).inFull(link), LINE * 2)
            + "\n"
            + book.say("evidence.unlink", link.other()));
  }

  private void list(String heading, List<String> some) {
    if (some.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder("*" + book.say(heading) + "*");
    int shown = 0;
    for (String one : some) {
      String line = "\n• " + SlackEscape.evidence(one, LINE);
      if (shown == LINES || lines.length() + line.length() > Blocks.SECTION - 40) {
        lines.append("\n" + book.say("evidence.rest", some.size() - shown));
        break;
      }
      lines.append(line);
      shown++;
    }
    section(lines.toString());
  }

  private void section(String markup) {
    blocks.add(Blocks.section(markup));
  }

  /** A finding with everything there is on it, for a window. */
  record WholePoint(Point point, Phrasebook book) {
    /** Bytes, of what stands behind a label, of a quotation, and of its place. */
    private static final int LABELLED = 300;

    private static final int WORDS = 200;
    private static final int PLACE = 120;

    String said() {
      String title = SlackEscape.plain(point.number() + ". " + point.title());
      String said =
          "*%s* (%s)\n%s".formatted(title, point.strength(), quotations())
              + labelled("evidence.innocent", point.innocent())
              + labelled("explain.aside", point.setAside())
              + labelled("explain.confirmed", point.confirmed())
              + labelled("explain.parts", point.parts())
              + labelled("explain.beneath", point.beneath())
              + labelled("explain.why", List.of(point.why()))
              + labelled("explain.source", point.sources());
      return MessageBudget.shortened(said, Blocks.SECTION / 2);
    }

    private String quotations() {
      String head = point.contradiction() ? book.say("card.disagree") + "\n" : "";
      String more = point.more() > 0 ? "\n> " + book.say("card.kind", point.more()) : "";
      return point.quotes().stream()
          .map(
              quote ->
                  "> “%s” — %s"
                      .formatted(
                          SlackEscape.evidence(quote.words(), WORDS),
                          SlackEscape.evidence(quote.place(), PLACE)))
          .collect(Collectors.joining("\n", head, more));
    }

    private String labelled(String key, List<String> texts) {
      return texts.isEmpty()
          ? ""
          : "\n" + book.say(key, SlackEscape.evidence(String.join("; ", texts), LABELLED));
    }
  }
}
