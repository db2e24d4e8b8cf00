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
      case HERE -> {
        String pressed = context.message().aim() == null ? null : asker;
        yield new SlackReply(
            SlackReply.Kind.HERE, pressed, notice(answer), content(answer, context));
      }
      case ALONE ->
          new SlackReply(SlackReply.Kind.ALONE, asker, notice(answer), content(answer, context));
      case DIRECT ->
          new SlackReply(SlackReply.Kind.DIRECT, asker, notice(answer), content(answer, context));
      case HOME -> new SlackReply(SlackReply.Kind.HOME, asker, "", Home.of(answer, context));
      case WINDOW ->
          new SlackReply(
              SlackReply.Kind.WINDOW, Windows.name(context), "", window(answer, context));
    };
  }

  /** A file cannot be whispered, nor shown in a window. */
  private static SlackReply handed(
      BotAnswer.Exported exported, ReplyContext context, String asker) {
    boolean here = context.where() == InteractionTarget.Where.HERE && context.isOpen();
    return new SlackReply(
        here ? SlackReply.Kind.HERE : SlackReply.Kind.DIRECT,
        asker,
        HeldLetters.shown(told(exported.instead())),
        SlackReply.SlackFile.of(exported).content());
  }

  /** For a place about which nothing is known: of a verdict only that it is there. */
  public static SlackReply plain(BotAnswer answer) {
    return new SlackReply(SlackReply.Kind.HERE, null, notice(answer), whole(answer));
  }

  /** What a notification shows: of a verdict nothing but that it is there. */
  private static String notice(BotAnswer answer) {
    return HeldLetters.shown(words(answer));
  }

  /** Plain words as a block, where Slack would take some of their letters for markup. */
  private static @Nullable JsonArray whole(BotAnswer answer) {
    String words = words(answer);
    return HeldLetters.isTaken(words) ? Blocks.array(List.of(Blocks.section(words))) : null;
  }

  private static String words(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> SlackEscape.evidence(what, FittedParagraphs.LONGEST);
      case BotAnswer.Told told -> told(told.paragraphs());
      case BotAnswer.Exported exported -> told(exported.instead());
      case BotAnswer.Judged judged ->
          "Bonafide: case %d has been screened.".formatted(judged.caseId().number());
    };
  }

  private static @Nullable JsonArray content(BotAnswer answer, ReplyContext context) {
    return switch (answer) {
      case BotAnswer.Judged judged -> Blocks.array(new SlackVerdictCard(judged, context).blocks());
      case BotAnswer.Told told when context.beside() instanceof RichContent.Trial trial ->
          TrialCard.of(told.paragraphs(), trial);
      case BotAnswer.Told told when !told.offers().isEmpty() || !told.letter().isEmpty() ->
          OfferBlocks.of(told, context);
      case BotAnswer.Told _, BotAnswer.Working _, BotAnswer.Exported _ -> whole(answer);
    };
  }

  private static JsonObject window(BotAnswer answer, ReplyContext context) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> Windows.told(new BotAnswer.Told(List.of(what)));
      case BotAnswer.Told told ->
          context.beside() instanceof RichContent.Guess
              ? Windows.subject(context)
              : Windows.told(told);
      case BotAnswer.Exported exported -> Windows.told(new BotAnswer.Told(exported.instead()));
      case BotAnswer.Judged judged -> Windows.of(judged, context);
    };
  }

  static String told(List<String> paragraphs) {
    return FittedParagraphs.written(
        paragraphs, SlackMarkup.MRKDWN, Phrasebook.ENGLISH, SlackMarkup.budget());
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
