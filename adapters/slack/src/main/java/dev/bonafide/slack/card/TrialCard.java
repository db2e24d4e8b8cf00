package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.watch.Flagged;
import dev.bonafide.phrasebook.Phrasebook;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a trial would have flagged, with the way to each message; none of their words. */
final class TrialCard {
  private static final int SHOWN = 20;
  private static final int TITLES = 300;

  private TrialCard() {}

  static JsonArray of(List<String> paragraphs, RichContent.Trial trial, Phrasebook book) {
    List<JsonObject> blocks = new ArrayList<>();
    blocks.add(
        Blocks.section(
            "*" + book.say("trial.posts", "<#" + SlackEscape.plain(trial.place()) + ">") + "*"));
    blocks.addAll(SlackText.sections(paragraphs));
    List<Flagged> flagged = trial.flagged();
    int left = Math.max(0, flagged.size() - SHOWN);
    DateTimeFormatter times =
        DateTimeFormatter.ofPattern(book.say("trial.at"), Locale.of(book.language().code()))
            .withZone(ZoneOffset.UTC);
    flagged.stream().skip(left).forEach(one -> blocks.add(Blocks.section(line(one, times))));
    if (left > 0) {
      blocks.add(Blocks.context(book.say("trial.latest", SHOWN, left)));
    }
    return Blocks.array(blocks);
  }

  private static String line(Flagged one, DateTimeFormatter times) {
    String at = times.format(one.at());
    boolean leads = one.link().matches("https?://[^\\s<>|]+");
    return "• %s *%s*: %s"
        .formatted(
            leads ? "<" + one.link() + "|" + at + ">" : at,
            SlackEscape.plain(one.verdict()),
            SlackEscape.evidence(String.join("; ", one.findings()), TITLES));
  }
}
