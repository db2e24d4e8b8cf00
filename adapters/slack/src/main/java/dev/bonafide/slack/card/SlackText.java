package dev.bonafide.slack.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.RichContent;
import dev.bonafide.conversation.ReplyContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays answers out for Slack: cards and windows as blocks, plain words as text. */
public final class SlackText {
  private static final int PARAGRAPH = 1_200;
  private static final int SECTIONS = 40;

  private SlackText() {}

  /** For a place; {@link ReplyContext} says who sees it there. */
  public static Body of(BotAnswer answer, ReplyContext stage) {
    String asker = stage.message().asker().id();
    return switch (stage.where()) {
      case HERE -> {
        String pressed = stage.message().aim() == null ? null : asker;
        yield new Body(Body.Kind.HERE, pressed, notice(answer), content(answer, stage));
      }
      case ALONE -> new Body(Body.Kind.ALONE, asker, notice(answer), content(answer, stage));
      case DIRECT -> new Body(Body.Kind.DIRECT, asker, notice(answer), content(answer, stage));
      case HOME -> new Body(Body.Kind.HOME, asker, "", Home.of(answer, stage));
      case WINDOW -> new Body(Body.Kind.WINDOW, Windows.name(stage), "", window(answer, stage));
    };
  }

  /** For a place of which nothing is known: of a verdict only that it is there. */
  public static Body plain(BotAnswer answer) {
    return Body.plain(notice(answer));
  }

  /** What a notification shows: of a verdict nothing but that it is there. */
  private static String notice(BotAnswer answer) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> Safe.evidence(what, PARAGRAPH);
      case BotAnswer.Told(List<String> paragraphs) -> told(paragraphs);
      case BotAnswer.Judged judged ->
          "Bonafide: case %d is screened.".formatted(judged.caseId().number());
    };
  }

  private static @Nullable JsonArray content(BotAnswer answer, ReplyContext stage) {
    return switch (answer) {
      case BotAnswer.Judged judged -> Blocks.array(new VerdictText(judged, stage).blocks());
      case BotAnswer.Told(List<String> paragraphs) when stage.beside() instanceof RichContent.Trial trial ->
          TrialCard.of(paragraphs, trial);
      case BotAnswer.Told _, BotAnswer.Working _ -> null;
    };
  }

  private static JsonObject window(BotAnswer answer, ReplyContext stage) {
    return switch (answer) {
      case BotAnswer.Working(String what) -> Windows.told(List.of(what));
      case BotAnswer.Told(List<String> paragraphs) ->
          stage.beside() instanceof RichContent.Guess
              ? Windows.subject(stage)
              : Windows.told(paragraphs);
      case BotAnswer.Judged judged -> Windows.of(judged, stage);
    };
  }

  static String told(List<String> paragraphs) {
    SlackCardBuilder sheet = new SlackCardBuilder(MessageBudget.ofText());
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = Safe.evidence(paragraphs.get(i), PARAGRAPH);
      if (!sheet.add(SlackCardBuilder.Part.FOUND, paragraph)) {
        sheet.addMore("…and " + (paragraphs.size() - i) + " more");
        return sheet.written();
      }
    }
    return sheet.written();
  }

  /** Paragraphs as sections. */
  static List<JsonObject> sections(List<String> paragraphs) {
    List<JsonObject> sections = new ArrayList<>();
    paragraphs.stream()
        .filter(one -> !one.isBlank())
        .limit(SECTIONS)
        .forEach(one -> sections.add(Blocks.section(Safe.evidence(one, PARAGRAPH))));
    return sections;
  }
}
