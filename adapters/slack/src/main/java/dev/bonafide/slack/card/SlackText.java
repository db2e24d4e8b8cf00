package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.ReplyContext;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays answers out for Slack: cards and windows as blocks, plain words as text. */
public final class SlackText {
  private static final int SECTIONS = 40;

  private SlackText() {}

  /** For a place; {@link ReplyContext} says who sees it there. */
  public static SlackReply of(BotAnswer answer, ReplyContext context) {
    String asker = context.message().asker().id();
    if (answer instanceof BotAnswer.Exported exported) {
      return handed(exported, context, asker);
    }
    return switch (context.where()) {
      case HERE ->
          said(
              SlackReply.Kind.HERE,
              context.message().aim() == null ? null : asker,
              answer,
              context);
      case ALONE -> said(SlackReply.Kind.ALONE, asker, answer, context);
      case DIRECT -> said(SlackReply.Kind.DIRECT, asker, answer, context);
      case HOME -> new SlackReply(SlackReply.Kind.HOME, asker, "", Home.of(answer, context));
      case WINDOW ->
          new SlackReply(
              SlackReply.Kind.WINDOW, Windows.name(context), "", window(answer, context));
    };
  }

  private static SlackReply said(
      SlackReply.Kind kind, @Nullable String to, BotAnswer answer, ReplyContext context) {
    return new SlackReply(kind, to, notice(answer, context.book()), content(answer, context));
  }

  /** A file cannot be whispered, nor shown in a window. */
  private static SlackReply handed(
      BotAnswer.Exported exported, ReplyContext context, String asker) {
    boolean here = context.where() == InteractionTarget.Where.HERE && context.isOpen();
    return new SlackReply(
        here ? SlackReply.Kind.HERE : SlackReply.Kind.DIRECT,
        asker,
        HeldLetters.shown(told(exported.instead(), context.book())),
        SlackReply.SlackFile.of(exported).content());
  }

  /** For a place about which nothing is known: of a verdict only that it is there. */
  public static SlackReply plain(BotAnswer answer, Phrasebook book) {
    return new SlackReply(SlackReply.Kind.HERE, null, notice(answer, book), whole(answer, book));
  }

  /** What a notification shows: of a verdict nothing but that it is there. */
  private static String notice(BotAnswer answer, Phrasebook book) {
    return HeldLetters.shown(words(answer, book));
  }

  /** Plain words as a block, where Slack would take some of their letters for markup. */
  private static @Nullable JsonArray whole(BotAnswer answer, Phrasebook book) {
    String words = words(answer, book);
    return HeldLetters.isTaken(words) ? Blocks.array(List.of(Blocks.section(words))) : null;
  }

  private static String words(BotAnswer answer, Phrasebook book) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> SlackEscape.evidence(what, FittedParagraphs.LONGEST);
      case BotAnswer.Told told -> told(told.paragraphs(), book);
      case BotAnswer.Exported exported -> told(exported.instead(), book);
      case BotAnswer.Judged judged -> book.say("screened", judged.caseId().number());
    };
  }

  private static @Nullable JsonArray content(BotAnswer answer, ReplyContext context) {
    return switch (answer) {
      case BotAnswer.Judged judged -> Blocks.array(new SlackVerdictCard(judged, context).blocks());
      case BotAnswer.Told told when context.beside() instanceof RichContent.Trial trial ->
          TrialCard.of(told.paragraphs(), trial, context.book());
      case BotAnswer.Told told when !told.offers().isEmpty() || !told.letter().isEmpty() ->
          OfferBlocks.of(told, context);
      case BotAnswer.Told _, BotAnswer.Working _, BotAnswer.Exported _ ->
          whole(answer, context.book());
    };
  }

  private static JsonObject window(BotAnswer answer, ReplyContext context) {
    return switch (answer) {
      case BotAnswer.Working(String what) ->
          Windows.told(new BotAnswer.Told(List.of(what)), context.book());
      case BotAnswer.Told told ->
          context.beside() instanceof RichContent.Guess
              ? Windows.subject(context)
              : Windows.told(told, context.book());
      case BotAnswer.Exported exported ->
          Windows.told(new BotAnswer.Told(exported.instead()), context.book());
      case BotAnswer.Judged judged -> Windows.of(judged, context);
    };
  }

  static String told(List<String> paragraphs, Phrasebook book) {
    return FittedParagraphs.written(paragraphs, SlackMarkup.MRKDWN, book, SlackMarkup.budget());
  }

  /**
   * What is told, as sections. A letter stands in a frame of its own: within it Slack makes no link
   * of anything, so that it needs no change to be harmless, and can be copied.
   */
  static List<JsonObject> sections(BotAnswer.Told told) {
    List<JsonObject> sections = sections(told.paragraphs());
    if (!told.letter().isEmpty()) {
      String letter = SlackEscape.plain(String.join("\n", told.letter()));
      sections.add(Blocks.section("```" + letter + "```"));
    }
    return sections;
  }

  /** FittedParagraphs as sections. */
  static List<JsonObject> sections(List<String> paragraphs) {
    List<JsonObject> sections = new ArrayList<>();
    paragraphs.stream()
        .filter(one -> !one.isBlank())
        .limit(SECTIONS)
        .forEach(
            one ->
                sections.add(Blocks.section(SlackEscape.evidence(one, FittedParagraphs.LONGEST))));
    return sections;
  }
}
