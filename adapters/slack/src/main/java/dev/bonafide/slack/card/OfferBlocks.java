package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.command.CommandSpec;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackTimestamp;
import dev.bonafide.slack.event.CaseRef;
import dev.bonafide.slack.event.Interaction;
import java.util.ArrayList;
import java.util.List;

/** Plain words with what may be pressed below them. */
final class OfferBlocks {
  /** Characters of a button's value, of Slack's 2,000. */
  private static final int VALUE = 2_000;

  private OfferBlocks() {}

  static JsonArray of(BotAnswer.Told told, ReplyContext context) {
    List<Offer> pressed = new ArrayList<>();
    List<Offer> typed = new ArrayList<>();
    told.offers()
        .forEach(one -> (value(one, context).length() <= VALUE ? pressed : typed).add(one));
    List<JsonObject> blocks = new ArrayList<>();
    blocks.addAll(
        SlackText.sections(
            new BotAnswer.Told(
                new BotAnswer.Told(told.paragraphs(), typed).typed(context.book()),
                told.letter(),
                List.of())));
    List<JsonObject> row = new ArrayList<>();
    pressed.forEach(one -> row.add(button(one, row.size(), context)));
    if (!row.isEmpty()) {
      blocks.add(Blocks.actions("actions", row));
    }
    return Blocks.array(blocks);
  }

  /** What opens a window is told by its name; everything else says a command. */
  private static JsonObject button(Offer offer, int place, ReplyContext context) {
    CommandSpec spec = offer.command().spec();
    if (spec.is(Trait.CONFIRMED)) {
      return SlackButtons.delete(ref(offer, context).written(), context.book());
    }
    return spec.is(Trait.BESIDE)
        ? Blocks.button(spec.shows(), offer.label(), ref(offer, context).written())
        : Blocks.button(Interaction.SAYING + place, offer.label(), value(offer, context));
  }

  private static String value(Offer offer, ReplyContext context) {
    CaseRef ref = ref(offer, context);
    return offer.passesOn()
        ? ref.passingOn(offer.command().typed(), SlackTimestamp.of(context.message().at()))
        : ref.saying(offer.command().typed());
  }

  /** What is pressed in a conversation changes the card that stands there. */
  private static CaseRef ref(Offer offer, ReplyContext context) {
    boolean here = context.where() == InteractionTarget.Where.HERE;
    return new CaseRef(
        SlackPlace.of(context.message().address()),
        offer.caseId().number(),
        here ? InteractionTarget.LATEST_CARD : null,
        context.where() == InteractionTarget.Where.DIRECT);
  }
}
