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

  private final ReportPage page;
  private final List<CaseLink> links;
  private final List<JsonObject> blocks = new ArrayList<>();

  EvidenceText(BotAnswer.Judged judged) {
    this.links = judged.links();
    this.page = ReportPage.of(judged.examination(), judged.particulars());
  }

  List<JsonObject> blocks() {
    blocks.add(Blocks.header(page.headline()));
    section(
        "*"
            + SlackEscape.evidence(page.subject(), LINE)
            + "*\n"
            + (page.first().isEmpty()
                ? ""
                : "*" + ReportPage.ASK + ":* " + SlackEscape.evidence(page.first(), LINE) + "\n")
            + SlackEscape.evidence(page.summary(), LINE));
    findings(page.found());
    headed(ReportPage.NOTICED, page.slight());
    headed(ReportPage.ASIDE, page.aside());
    links.forEach(this::link);
    list(ReportPage.WANTED, page.wanted());
    list("Reasons for doubt", page.against());
    list("What would change this", page.wouldChange());
    blocks.add(
        Blocks.context(
            "_"
                + SlackEscape.evidence(page.imprint() + ". " + ReportPage.DECISION, LINE * 2)
                + "_"));
    return List.copyOf(blocks.subList(0, Math.min(blocks.size(), BLOCKS)));
  }

  private void headed(String heading, List<Point> points) {
    if (!points.isEmpty()) {
      section("*" + heading + "*");
      findings(points);
    }
  }

  /** Room is left for what comes behind them. */
  private void findings(List<Point> points) {
    for (int at = 0; at < points.size(); at++) {
      if (blocks.size() >= FINDINGS) {
        section(
            "…and %d more: mention me with `explain %d`"
                .formatted(points.size() - at, points.get(at).number()));
        return;
      }
      section(WholePoint.of(points.get(at)));
    }
  }

  /** A window has no room for a button that changes the card behind it. */
  private void link(CaseLink link) {
    section(
        SlackEscape.evidence(new LinkSentences(Phrasebook.ENGLISH).inFull(link), LINE * 2)
            + "\nNot the same person? Mention me in the thread with `unlink %d`."
                .formatted(link.other()));
  }

  private void list(String heading, List<String> some) {
    if (some.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder("*" + heading + "*");
    int shown = 0;
    for (String one : some) {
      String line = "\n• " + SlackEscape.evidence(one, LINE);
      if (shown == LINES || lines.length() + line.length() > Blocks.SECTION - 40) {
        lines.append("\n…and %d more".formatted(some.size() - shown));
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
  static final class WholePoint {
    /** Bytes, of what stands behind a label, of a quotation, and of its place. */
    private static final int LABELLED = 300;

    private static final int WORDS = 200;
    private static final int PLACE = 120;

    private WholePoint() {}

    static String of(Point point) {
      String title = SlackEscape.plain(point.number() + ". " + point.title());
      String said =
          "*%s* (%s)\n%s".formatted(title, point.strength(), quotations(point))
              + labelled("Possible innocent explanation", point.innocent())
              + labelled("Set aside", point.setAside())
              + labelled("Confirmed by", point.confirmed())
              + labelled("Based on", point.parts())
              + labelled(ReportPage.BENEATH, point.beneath())
              + labelled("Why it matters", List.of(point.why()))
              + labelled("Source", point.sources());
      return MessageBudget.shortened(said, Blocks.SECTION / 2);
    }

    private static String quotations(Point point) {
      String head = point.contradiction() ? Phrasebook.ENGLISH.say("card.disagree") + "\n" : "";
      String more =
          point.more() > 0 ? "\n> " + Phrasebook.ENGLISH.say("card.kind", point.more()) : "";
      return point.quotes().stream()
          .map(
              quote ->
                  "> “%s” — %s"
                      .formatted(
                          SlackEscape.evidence(quote.words(), WORDS),
                          SlackEscape.evidence(quote.place(), PLACE)))
          .collect(Collectors.joining("\n", head, more));
    }

    private static String labelled(String label, List<String> texts) {
      return texts.isEmpty()
          ? ""
          : "\n" + label + ": " + SlackEscape.evidence(String.join("; ", texts), LABELLED);
    }
  }
}
