package dev.bonafide.slack.card;

import com.google.gson.JsonObject;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.evidence.WayBack;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.event.CaseRef;
import dev.bonafide.slack.event.Interaction;
import dev.bonafide.verdict.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be pressed on a card. */
final class SlackButtons {
  private SlackButtons() {}

  /**
   * In one row, at most five, the last of them a menu of at most five, as Slack takes them: taking
   * the case, or taking back what was done in it. Empty where no case stands behind the card.
   */
  static Optional<JsonObject> of(ReplyContext context, BotAnswer.Judged judged) {
    CaseId id = context.caseId();
    return id == null
        ? Optional.empty()
        : Optional.of(row(ref(context, id).written(), context, judged));
  }

  /**
   * A button for each speaker who may be screened; empty where it is told, or none may be named.
   */
  static Optional<JsonObject> speakers(ReplyContext context, List<SpeakerChoice> choices) {
    CaseId id = context.caseId();
    if (id == null || choices.isEmpty() || !context.isOpen()) {
      return Optional.empty();
    }
    String ref = ref(context, id).written();
    return Optional.of(
        Blocks.actions(
            "speakers",
            choices.stream()
                .map(
                    one ->
                        Blocks.button(
                            Interaction.SPEAKER + one.id(), Visible.quote(one.label()), ref))
                .toList()));
  }

  /** Reads the words of a case again that are others, or gone, where they were taken from. */
  static Optional<JsonObject> again(ReplyContext context, boolean outdated) {
    CaseId id = context.caseId();
    if (id == null || !outdated || context.card() == null) {
      return Optional.empty();
    }
    String ref = ref(context, id).written();
    return Optional.of(
        Blocks.actions(
            "again", List.of(Blocks.button("again", context.book().say("offer.screen"), ref))));
  }

  private static JsonObject row(String ref, ReplyContext context, BotAnswer.Judged judged) {
    List<JsonObject> row = new ArrayList<>();
    List<JsonObject> more = new ArrayList<>();
    Assessment assessment = judged.examination().assessment();
    boolean counted = !assessment.counted().isEmpty();
    boolean posts = context.card() != null && isFromAChannel(context);
    Phrasebook book = context.book();
    looks(ref, judged, book, row, more);
    if (context.card() != null) {
      if (counted) {
        row.add(Blocks.button("ruling", book.say("button.rule"), ref));
      }
      if (posts) {
        row.add(post(ref, book));
      }
      more.add(option("answer", book.say("button.answer"), ref));
      more.add(option("outcome", book.say("button.outcome"), ref));
      if (judged.revised()) {
        more.add(option("undo", book.say("button.undo"), ref));
      }
      more.add(option("erase", book.say("button.delete"), ref));
    }
    if (!more.isEmpty()) {
      row.add(Blocks.menu("more", more));
    }
    return Blocks.actions("actions", row);
  }

  /**
   * What stands behind the card: in the row what was found, or else what was checked, and the
   * questions; where there is nothing left to ask, what to do in their place.
   */
  private static void looks(
      String ref,
      BotAnswer.Judged judged,
      Phrasebook book,
      List<JsonObject> row,
      List<JsonObject> more) {
    Assessment assessment = judged.examination().assessment();
    boolean steps = !assessment.advised().isEmpty();
    boolean found = !assessment.findings().isEmpty() || !judged.links().isEmpty();
    boolean acts = steps && Audience.isToStop(judged);
    row.add(
        found
            ? Blocks.button("evidence", book.say("offer.evidence"), ref)
            : Blocks.button("looked", book.say("card.looked"), ref));
    row.add(
        acts
            ? Blocks.button("steps", book.say("card.advice"), ref)
            : Blocks.button("questions", book.say("button.questions"), ref));
    if (steps && !acts) {
      more.add(option("steps", book.say("card.advice"), ref));
    } else if (found) {
      more.add(option("looked", book.say("card.looked"), ref));
    }
  }

  /** What is chosen is told by its value: a menu has one name for all. */
  private static JsonObject option(String action, String words, String ref) {
    return Blocks.option(words, action + " " + ref);
  }

  static JsonObject delete(String ref, Phrasebook book) {
    JsonObject button = Blocks.button("delete", book.say("button.delete"), ref);
    JsonObject confirm = confirm(book, "erase", "erase.keep");
    // Nothing is lost before that: beside the other button it should not stand out.
    confirm.addProperty("style", "danger");
    button.add("confirm", confirm);
    return button;
  }

  /** Whether the asker has alone what could stand in a channel. */
  private static boolean isFromAChannel(ReplyContext context) {
    return context.where() == InteractionTarget.Where.DIRECT
        && !SlackPlace.of(context.message().address()).isDirect();
  }

  private static JsonObject post(String ref, Phrasebook book) {
    JsonObject button = Blocks.button("post", book.say("post"), ref);
    button.add("confirm", confirm(book, "post", "post.keep"));
    return button;
  }

  /** Asks back, in words whose keys begin alike. */
  private static JsonObject confirm(Phrasebook book, String key, String no, Object... named) {
    JsonObject confirm = new JsonObject();
    confirm.add("title", Blocks.plain(book.say(key + ".title")));
    confirm.add("text", Blocks.plain(book.say(key + ".text", named)));
    confirm.add("confirm", Blocks.plain(book.say(key + ".yes")));
    confirm.add("deny", Blocks.plain(book.say(no)));
    return confirm;
  }

  static CaseRef ref(ReplyContext context, CaseId id) {
    SlackPlace place = SlackPlace.of(context.message().address());
    boolean direct = context.where() == InteractionTarget.Where.DIRECT || wasDirect(context);
    return new CaseRef(place, id.number(), context.card(), direct);
  }

  /** A window that was opened from a card in a talk with one person leads back there. */
  private static boolean wasDirect(ReplyContext context) {
    InteractionTarget target = context.message().aim();
    return target != null && Interaction.DIRECT.equals(target.carried());
  }

  /**
   * Buttons that send from a card to the tracking system that its candidate was read from. Each
   * asks back: what is there is read by the whole hiring team, and a note cannot be taken back.
   */
  static final class BackButtons {
    private BackButtons() {}

    /** Empty where no case stands behind the card, and where strangers read along. */
    static Optional<JsonObject> of(ReplyContext context, WayBack back) {
      CaseId id = context.caseId();
      if (id == null || context.card() == null || !context.isOpen()) {
        return Optional.empty();
      }
      String ref = SlackButtons.ref(context, id).written();
      String vendor = back.candidate().vendor().shown();
      List<JsonObject> row = new ArrayList<>();
      row.add(asking("note", ref, vendor, "", context.book()));
      back.status()
          .ifPresent(
              status -> row.add(asking("status", ref, vendor, status.shown(), context.book())));
      return Optional.of(Blocks.actions("back", row));
    }

    private static JsonObject asking(
        String action, String ref, String vendor, String status, Phrasebook book) {
      JsonObject button = Blocks.button(action, book.say(action, vendor), ref);
      button.add("confirm", confirm(book, action, "later", vendor, status));
      return button;
    }
  }
}
