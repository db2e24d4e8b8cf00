package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.slack.event.KeptInbound;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands in windows: evidence to look at, forms to fill in. One person sees each. */
public final class Windows {
  private static final int TITLE = 24;
  private static final int WORDS = 3_000;
  private static final int WHY = 1_000;
  private static final int OPTIONS = 100;

  private Windows() {}

  /** Until what is to stand there is known. */
  public static JsonObject waiting(String name, Phrasebook book) {
    JsonObject view = view("Bonafide", List.of(Blocks.section(book.say("moment"))), book);
    view.addProperty("external_id", name);
    return view;
  }

  static JsonObject told(BotAnswer.Told told, Phrasebook book) {
    return view("Bonafide", SlackText.sections(told), book);
  }

  /** Asks who is screened in what someone pointed at. */
  static JsonObject subject(ReplyContext context) {
    return form(
        "screen", SubjectForm.metadata(context), SubjectForm.blocks(context), context.book());
  }

  static JsonObject of(BotAnswer.Judged judged, ReplyContext context) {
    String ref = SlackButtons.ref(context, judged.caseId()).written();
    Phrasebook book = context.book();
    String title = book.say("case", judged.caseId().number());
    return switch (form(context)) {
      case EVIDENCE -> view(title, new EvidenceText(judged, book).blocks(), book);
      case QUESTIONS, LOOKED -> view(title, details(judged, form(context), book), book);
      case STEPS -> view(title, steps(judged, book), book);
      case ANSWER -> answer(ref, book);
      case RULING -> ruling(judged, ref, book);
      case OUTCOME -> outcome(ref, book);
      case ERASE -> erase(ref, book);
      case SUBJECT -> subject(context);
    };
  }

  private static DialogForm form(ReplyContext context) {
    return Objects.requireNonNullElse(context.form(), DialogForm.EVIDENCE);
  }

  private static List<JsonObject> details(
      BotAnswer.Judged judged, DialogForm form, Phrasebook book) {
    return SlackText.sections(new CaseDetails(judged, book, Audience.TEAM).of(form));
  }

  /** What was checked stands below: a card's menu has no room for both. */
  private static List<JsonObject> steps(BotAnswer.Judged judged, Phrasebook book) {
    List<JsonObject> blocks = new ArrayList<>(details(judged, DialogForm.STEPS, book));
    blocks.add(Blocks.header(book.say("card.looked")));
    blocks.addAll(details(judged, DialogForm.LOOKED, book));
    return blocks;
  }

  private static JsonObject answer(String ref, Phrasebook book) {
    JsonObject words = Blocks.field("", WORDS, true);
    return form(
        "answer",
        ref,
        List.of(
            Blocks.input("words", book.say("answer.words"), words, false),
            Blocks.context(book.say("answer.counts"))),
        book);
  }

  private static JsonObject ruling(BotAnswer.Judged judged, String ref, Phrasebook book) {
    List<JsonObject> findings =
        judged.examination().assessment().findings().stream()
            .filter(one -> one.hasEntry() && one.setAside() == null)
            .limit(OPTIONS)
            .map(one -> option(one, book))
            .toList();
    if (findings.isEmpty()) {
      return told(new BotAnswer.Told(List.of(book.say("ruling.nothing"))), book);
    }
    JsonObject how =
        choice(
            "ruling",
            book,
            Disposition.EXPLAINED.id(),
            Disposition.MISTAKEN.id(),
            Disposition.CONFIRMED.id());
    return form(
        "ruling",
        ref,
        List.of(
            Blocks.input(
                "finding",
                book.say("ruling.which"),
                Blocks.choice("static_select", findings),
                false),
            Blocks.input("how", book.say("ruling.how"), how, false),
            Blocks.input("why", book.say("form.why"), Blocks.field("", WHY, true), false)),
        book);
  }

  /** One of several, each called by a key and its id. */
  static JsonObject choice(String key, Phrasebook book, String... ids) {
    return Blocks.choice(
        "radio_buttons",
        Stream.of(ids).map(id -> Blocks.option(book.say(key + "." + id), id)).toList());
  }

  private static JsonObject option(Weighed one, Phrasebook book) {
    String title = one.finding().flag().in(book.language()).title();
    return Blocks.option(one.number() + ". " + title, one.finding().check());
  }

  private static JsonObject outcome(String ref, Phrasebook book) {
    JsonObject what =
        choice(
            "outcome",
            book,
            Conclusion.UNKNOWN.id(),
            Conclusion.CLEARED.id(),
            Conclusion.WITHDREW.id(),
            Conclusion.CONFIRMED_FRAUD.id());
    return form(
        "outcome",
        ref,
        List.of(
            Blocks.input("what", book.say("outcome.what"), what, false),
            Blocks.input("note", book.say("form.why"), Blocks.field("", WHY, true), false)),
        book);
  }

  /** A menu cannot ask before what cannot be undone, so that a window does. */
  private static JsonObject erase(String ref, Phrasebook book) {
    JsonObject view = form("erase", ref, List.of(Blocks.section(book.say("erase.text"))), book);
    view.add("submit", Blocks.plain(book.say("erase.yes")));
    view.add("close", Blocks.plain(book.say("erase.keep")));
    return view;
  }

  private static JsonObject form(
      String id, String metadata, List<JsonObject> blocks, Phrasebook book) {
    JsonObject view = view(book.say(id + ".title"), blocks, book);
    view.addProperty("callback_id", id);
    view.addProperty("private_metadata", metadata);
    view.add("submit", Blocks.plain(book.say("form.send")));
    view.add("close", Blocks.plain(book.say("form.cancel")));
    return view;
  }

  private static JsonObject view(String title, List<JsonObject> blocks, Phrasebook book) {
    JsonObject view = new JsonObject();
    view.addProperty("type", "modal");
    view.add("title", Blocks.plain(MessageBudget.shortened(title, TITLE)));
    view.add("close", Blocks.plain(book.say("window.close")));
    view.add("blocks", Blocks.array(blocks));
    return view;
  }

  static String name(ReplyContext context) {
    return KeptInbound.window(context.message().address(), context.message().key());
  }
}
