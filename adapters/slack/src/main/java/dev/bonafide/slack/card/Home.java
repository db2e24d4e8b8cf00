package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.command.CaseFilter;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.SoughtWords;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.CaseRef;
import dev.bonafide.slack.event.HomeList;
import dev.bonafide.text.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the bot that each member has: cases, settings, what is kept. */
final class Home {
  /** Characters of a name. */
  private static final int NAME = 60;

  private Home() {}

  static JsonObject of(BotAnswer answer, ReplyContext context) {
    List<JsonObject> blocks = new ArrayList<>();
    List<String> privacy = List.of();
    if (context.beside() instanceof RichContent.Cases cases) {
      cases(cases, context, blocks);
      blocks.add(Blocks.header(context.book().say("home.settings")));
      privacy = cases.privacy();
    }
    if (answer instanceof BotAnswer.Told told) {
      blocks.addAll(SlackText.sections(told));
    }
    if (!privacy.isEmpty()) {
      blocks.add(Blocks.header(context.book().say("offer.privacy")));
      blocks.addAll(SlackText.sections(privacy));
    }
    JsonObject view = new JsonObject();
    view.addProperty("type", "home");
    view.addProperty("private_metadata", ref(context).written());
    view.add("blocks", Blocks.array(blocks));
    return view;
  }

  private static void cases(
      RichContent.Cases cases, ReplyContext context, List<JsonObject> blocks) {
    List<RichContent.Line> lines = cases.lines();
    Command.Overview view = cases.view();
    Phrasebook book = context.book();
    boolean first = view.equals(Command.Overview.FIRST);
    blocks.add(Blocks.header(book.say("home.cases")));
    if (lines.isEmpty() && first) {
      blocks.add(Blocks.section(book.say("home.empty")));
      return;
    }
    blocks.add(search(view.search(), book));
    blocks.add(filters(view, context));
    if (lines.isEmpty()) {
      blocks.add(Blocks.section(none(view, book)));
    }
    for (int at = 0; at < lines.size(); at++) {
      line(lines.get(at), context, "case " + at, blocks);
    }
    pages(cases, context).ifPresent(blocks::add);
  }

  private static String none(Command.Overview view, Phrasebook book) {
    return view.search().isNone()
        ? book.say("home.none")
        : book.say("home.unmatched", SlackEscape.plain(view.search().words()));
  }

  /**
   * Named after what is looked for: Slack leaves what someone typed in a field of the same name,
   * whatever stands there from now on.
   */
  private static JsonObject search(SoughtWords search, Phrasebook book) {
    JsonObject field = Blocks.field(search.words(), SoughtWords.LONGEST, false);
    field.addProperty("action_id", HomeList.SEARCH);
    return Blocks.search(
        "search-" + Fingerprint.of(search.words()),
        book.say("home.search"),
        field,
        book.say("home.example"));
  }

  private static CaseRef ref(ReplyContext context) {
    SlackPlace home = SlackPlace.of(context.message().address());
    return new CaseRef(home, 0, null, false, home.channel());
  }

  /** What is shown now stands out. */
  private static JsonObject filters(Command.Overview view, ReplyContext context) {
    List<JsonObject> row = new ArrayList<>();
    for (CaseFilter filter : CaseFilter.values()) {
      String label = context.book().say("home.filter." + filter.id());
      JsonObject button = list(view.of(filter), label, context);
      if (filter == view.filter()) {
        button.addProperty("style", "primary");
      }
      row.add(button);
    }
    return Blocks.actions("filters", row);
  }

  private static Optional<JsonObject> pages(RichContent.Cases cases, ReplyContext context) {
    Command.Overview view = cases.view();
    List<JsonObject> row = new ArrayList<>();
    if (view.page() > 0) {
      row.add(list(view.at(view.page() - 1), context.book().say("home.newer"), context));
    }
    if (cases.more()) {
      row.add(list(view.at(view.page() + 1), context.book().say("home.older"), context));
    }
    return row.isEmpty() ? Optional.empty() : Optional.of(Blocks.actions("pages", row));
  }

  /** Leads back to this home alone. */
  private static JsonObject list(Command.Overview view, String label, ReplyContext context) {
    String action = HomeList.LIST + view.filter().id() + "-" + view.page();
    return Blocks.button(action, label, ref(context).seeking(view.search()));
  }

  /** Names the subject, in a line's room: the list holds only cases that the asker may see. */
  private static void line(
      RichContent.Line line, ReplyContext context, String id, List<JsonObject> blocks) {
    Phrasebook book = context.book();
    String channel = SlackPlace.of(context.message().address(), line.conversation()).channel();
    String where = channel.startsWith("D") ? book.say("home.direct") : "<#" + channel + ">";
    blocks.add(
        Blocks.section(
            "*%s*%s · %s · %s\n%s"
                .formatted(
                    book.say("case", line.id().number()),
                    line.subject().isEmpty() ? "" : " · " + name(line.subject()),
                    LocalDate.ofInstant(line.at(), ZoneOffset.UTC),
                    where,
                    line.verdict().isEmpty()
                        ? book.say("home.unscreened")
                        : SlackEscape.plain(line.verdict()))));
    SlackPlace place = SlackPlace.of(context.message().address(), line.conversation());
    String home = SlackPlace.of(context.message().address()).channel();
    String ref = new CaseRef(place, line.id().number(), null, false, home).written();
    blocks.add(
        Blocks.actions(
            id,
            List.of(
                Blocks.button("evidence", book.say("home.evidence"), ref),
                SlackButtons.delete(ref, book))));
  }

  private static String name(String subject) {
    return SlackEscape.plain(MessageBudget.shortened(subject, NAME));
  }
}
