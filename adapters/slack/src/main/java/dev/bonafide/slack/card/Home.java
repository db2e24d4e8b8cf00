package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.CaseRef;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The page of the bot that each member has: cases, settings, what is kept. */
final class Home {
  /** Characters of a name. */
  private static final int NAME = 60;

  private Home() {}

  static JsonObject of(BotAnswer answer, ReplyContext context) {
    List<JsonObject> blocks = new ArrayList<>();
    List<String> privacy = List.of();
    if (context.beside()
        instanceof RichContent.Cases(List<RichContent.Line> lines, List<String> kept)) {
      cases(lines, context, blocks);
      blocks.add(Blocks.header("Settings"));
      privacy = kept;
    }
    if (answer instanceof BotAnswer.Told(List<String> paragraphs, var _)) {
      blocks.addAll(SlackText.sections(paragraphs));
    }
    if (!privacy.isEmpty()) {
      blocks.add(Blocks.header("What is stored"));
      blocks.addAll(SlackText.sections(privacy));
    }
    JsonObject view = new JsonObject();
    view.addProperty("type", "home");
    view.add("blocks", Blocks.array(blocks));
    return view;
  }

  private static void cases(
      List<RichContent.Line> lines, ReplyContext context, List<JsonObject> blocks) {
    blocks.add(Blocks.header("Your cases"));
    if (lines.isEmpty()) {
      blocks.add(
          Blocks.section(
              "There is none that you can see. Choose “Screen this message” next to a message,"
                  + " or mention me in a thread."));
    }
    for (int at = 0; at < lines.size(); at++) {
      line(lines.get(at), context, "case " + at, blocks);
    }
  }

  /** Names the subject, in a line's room: the list holds only cases that the asker may see. */
  private static void line(
      RichContent.Line line, ReplyContext context, String id, List<JsonObject> blocks) {
    String channel = SlackPlace.of(context.message().address(), line.conversation()).channel();
    String where = channel.startsWith("D") ? "a direct message" : "<#" + channel + ">";
    blocks.add(
        Blocks.section(
            "*Case %d*%s · %s · %s\n%s"
                .formatted(
                    line.id().number(),
                    line.subject().isEmpty() ? "" : " · " + name(line.subject()),
                    LocalDate.ofInstant(line.at(), ZoneOffset.UTC),
                    where,
                    line.verdict().isEmpty()
                        ? "Not screened yet"
                        : SlackEscape.plain(line.verdict()))));
    SlackPlace place = SlackPlace.of(context.message().address(), line.conversation());
    String home = SlackPlace.of(context.message().address()).channel();
    String ref = new CaseRef(place, line.id().number(), null, false, home).written();
    JsonObject row =
        Blocks.actions(
            List.of(Blocks.button("evidence", "Show evidence", ref), SlackButtons.delete(ref)));
    row.addProperty("block_id", id);
    blocks.add(row);
  }

  private static String name(String subject) {
    return SlackEscape.plain(MessageBudget.shortened(subject, NAME));
  }
}
