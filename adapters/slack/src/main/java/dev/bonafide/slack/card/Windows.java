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

/** What stands in windows: evidence to look at, forms to fill in. One person sees each. */
public final class Windows {
  private static final int TITLE = 24;
  private static final int WORDS = 3_000;
  private static final int WHY = 1_000;
  private static final int OPTIONS = 100;

  private Windows() {}

  /** Until what is to stand there is known. */
  public static JsonObject waiting(String name) {
    JsonObject view = view("Bonafide", List.of(Blocks.section("One moment…")));
    view.addProperty("external_id", name);
    return view;
  }

  static JsonObject told(BotAnswer.Told told) {
    return view("Bonafide", SlackText.sections(told));
  }

  /** Asks who is screened in what someone pointed at. */
  static JsonObject subject(ReplyContext context) {
    return form(
        "screen",
        "Screen this message",
        SubjectForm.metadata(context),
        SubjectForm.blocks(context));
  }

  static JsonObject of(BotAnswer.Judged judged, ReplyContext context) {
    String ref = SlackButtons.ref(context, judged.caseId()).written();
    String title = "Case " + judged.caseId().number();
    return switch (form(context)) {
      case EVIDENCE -> view(title, new EvidenceText(judged).blocks());
      case QUESTIONS, LOOKED -> view(title, details(judged, form(context)));
      case STEPS -> view(title, steps(judged));
      case ANSWER -> answer(ref);
      case RULING -> ruling(judged, ref);
      case OUTCOME -> outcome(ref);
      case ERASE -> erase(ref);
      case SUBJECT -> subject(context);
    };
  }

  private static DialogForm form(ReplyContext context) {
    return Objects.requireNonNullElse(context.form(), DialogForm.EVIDENCE);
  }

  private static List<JsonObject> details(BotAnswer.Judged judged, DialogForm form) {
    return SlackText.sections(new CaseDetails(judged, Phrasebook.ENGLISH, Audience.TEAM).of(form));
  }

  /** What was checked stands below: a card's menu has no room for both. */
  private static List<JsonObject> steps(BotAnswer.Judged judged) {
    List<JsonObject> blocks = new ArrayList<>(details(judged, DialogForm.STEPS));
    blocks.add(Blocks.header("What was checked"));
    blocks.addAll(details(judged, DialogForm.LOOKED));
    return blocks;
  }

  private static JsonObject answer(String ref) {
    JsonObject words = Blocks.field("", WORDS, true);
    return form(
        "answer",
        "Add answer",
        ref,
        List.of(
            Blocks.input("words", "What have they said since?", words, false),
            Blocks.context(
                "It counts as the words of the person being screened. The case is screened"
                    + " again, and the card says what changed.")));
  }

  private static JsonObject ruling(BotAnswer.Judged judged, String ref) {
    List<JsonObject> findings =
        judged.examination().assessment().findings().stream()
            .filter(one -> one.hasEntry() && one.setAside() == null)
            .limit(OPTIONS)
            .map(Windows::option)
            .toList();
    if (findings.isEmpty()) {
      return told(new BotAnswer.Told(List.of("There is nothing left to rule on in this case.")));
    }
    JsonObject how =
        Blocks.choice(
            "radio_buttons",
            List.of(
                Blocks.option("There is an innocent explanation", Disposition.EXPLAINED.id()),
                Blocks.option("The words were misread", Disposition.MISTAKEN.id()),
                Blocks.option("It is a real problem", Disposition.CONFIRMED.id())));
    return form(
        "ruling",
        "Rule on a finding",
        ref,
        List.of(
            Blocks.input("finding", "Which?", Blocks.choice("static_select", findings), false),
            Blocks.input("how", "How do you rule?", how, false),
            Blocks.input(
                "why", "Why? Others will read this later.", Blocks.field("", WHY, true), false)));
  }

  private static JsonObject option(Weighed one) {
    return Blocks.option(one.number() + ". " + one.finding().flag().title(), one.finding().check());
  }

  private static JsonObject outcome(String ref) {
    JsonObject what =
        Blocks.choice(
            "radio_buttons",
            List.of(
                Blocks.option("Not known yet", Conclusion.UNKNOWN.id()),
                Blocks.option("Cleared", Conclusion.CLEARED.id()),
                Blocks.option("They withdrew", Conclusion.WITHDREW.id()),
                Blocks.option("Confirmed fraud", Conclusion.CONFIRMED_FRAUD.id())));
    return form(
        "outcome",
        "Mark outcome",
        ref,
        List.of(
            Blocks.input("what", "How did the case end?", what, false),
            Blocks.input(
                "note", "Why? Others will read this later.", Blocks.field("", WHY, true), false)));
  }

  /** A menu cannot ask before what cannot be undone, so that a window does. */
  private static JsonObject erase(String ref) {
    JsonObject view =
        form("erase", "Erase this case?", ref, List.of(Blocks.section(SlackButtons.ERASED)));
    view.add("submit", Blocks.plain("Erase"));
    view.add("close", Blocks.plain("Keep"));
    return view;
  }

  private static JsonObject form(
      String id, String title, String metadata, List<JsonObject> blocks) {
    JsonObject view = view(title, blocks);
    view.addProperty("callback_id", id);
    view.addProperty("private_metadata", metadata);
    view.add("submit", Blocks.plain("Send"));
    view.add("close", Blocks.plain("Cancel"));
    return view;
  }

  private static JsonObject view(String title, List<JsonObject> blocks) {
    JsonObject view = new JsonObject();
    view.addProperty("type", "modal");
    view.add("title", Blocks.plain(MessageBudget.shortened(title, TITLE)));
    view.add("close", Blocks.plain("Close"));
    view.add("blocks", Blocks.array(blocks));
    return view;
  }

  static String name(ReplyContext context) {
    return KeptInbound.window(context.message().address(), context.message().key());
  }
}
