package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CardPart;
import dev.bonafide.chat.card.ShortCard;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A verdict as blocks: what someone needs in ten seconds, and buttons that lead to the rest. Where
 * many look on, it names no one and quotes nothing.
 */
record SlackVerdictCard(BotAnswer.Judged judged, ReplyContext context) {
  List<JsonObject> blocks() {
    Map<CardPart, List<String>> parts =
        new ShortCard(judged, context.book(), SlackMarkup.MRKDWN, Audience.TEAM, context.isOpen())
            .parts(0);
    List<JsonObject> blocks = new ArrayList<>();
    parts.forEach((part, lines) -> blocks.add(block(part, String.join("\n", lines))));
    // Above the small print, where thumbs reach it.
    buttons().forEach(row -> blocks.add(blocks.size() - 1, row));
    return blocks;
  }

  private static JsonObject block(CardPart part, String text) {
    return part == CardPart.FOOT ? Blocks.context(text) : Blocks.section(text);
  }

  private List<JsonObject> buttons() {
    List<JsonObject> rows = new ArrayList<>();
    SlackButtons.again(context, judged.outdated()).ifPresent(rows::add);
    SlackButtons.speakers(context, judged.choices()).ifPresent(rows::add);
    SlackButtons.of(context, judged).ifPresent(rows::add);
    judged.back().flatMap(back -> SlackButtons.BackButtons.of(context, back)).ifPresent(rows::add);
    return rows;
  }
}
