package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Everything there is on a case, for one person in a window: within a hundred blocks. */
final class EvidenceText {
  private static final int BLOCKS = 100;
  private static final int FINDINGS = 70;
  private static final int LINE = 400;
  private static final int LINES = 12;

  private final ReportPage page;
  private final BotAnswer.Judged judged;
  private final List<JsonObject> blocks = new ArrayList<>();

  EvidenceText(BotAnswer.Judged judged) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars());
  }

  List<JsonObject> blocks() {
    blocks.add(Blocks.header(page.headline()));
    section(
        "*"
            + SlackEscape.evidence(page.subject(), LINE)
            + "*\n"
            + SlackEscape.evidence(page.summary(), LINE));
    findings(page.found());
    if (!page.noted().isEmpty()) {
      section("*Noted, without bearing on the verdict*");
      findings(page.noted());
    }
    list("What to ask", page.questions(), Question::ask);
    list("What speaks against it", page.against(), one -> one);
    list("What was looked at", page.looked(), one -> one);
    list("What could not be judged", page.limits(), one -> one);
    list("What would change it", page.wouldChange(), one -> one);
    list("Beside it", judged.notices(), one -> one);
    blocks.add(
        Blocks.context(
            "_"
                + SlackEscape.evidence(page.imprint() + ". " + ReportPage.DECISION, LINE * 2)
                + "_"));
    return List.copyOf(blocks.subList(0, Math.min(blocks.size(), BLOCKS)));
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

  private <T> void list(String heading, List<T> some, Function<T, String> words) {
    if (some.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder("*" + heading + "*");
    int shown = 0;
    for (T one : some) {
      String line = "\n• " + SlackEscape.evidence(words.apply(one), LINE);
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
}
