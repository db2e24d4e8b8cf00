package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.watch.Flagged;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a trial would have flagged, with the way to each message; none of their words. */
final class TrialCard {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private static final int SHOWN = 20;
  private static final int TITLES = 300;

  private TrialCard() {}

  static JsonArray of(List<String> paragraphs, RichContent.Trial trial) {
    List<JsonObject> blocks = new ArrayList<>();
    blocks.add(Blocks.section("*Posts in <#" + SlackEscape.plain(trial.place()) + ">*"));
    blocks.addAll(SlackText.sections(paragraphs));
    List<Flagged> flagged = trial.flagged();
    int left = Math.max(0, flagged.size() - SHOWN);
    flagged.stream().skip(left).forEach(one -> blocks.add(Blocks.section(line(one))));
    if (left > 0) {
      blocks.add(Blocks.context("The latest " + SHOWN + "; " + left + " came before."));
    }
    return Blocks.array(blocks);
  }

  private static String line(Flagged one) {
    String at = AT.format(one.at());
    boolean leads = one.link().matches("https?://[^\\s<>|]+");
    return "• %s *%s*: %s"
        .formatted(
            leads ? "<" + one.link() + "|" + at + ">" : at,
            SlackEscape.plain(one.verdict()),
            SlackEscape.evidence(String.join("; ", one.findings()), TITLES));
  }
}
