package dev.bonafide.discord.card;

import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import java.util.ArrayList;
import java.util.List;

/** FittedParagraphs within the room of a message. */
public final class ParagraphFitter {
  private ParagraphFitter() {}

  public static String joined(List<String> paragraphs) {
    StringBuilder joined = new StringBuilder();
    MessageBudget budget = DiscordMarkup.budget();
    for (int at = 0; at < paragraphs.size(); at++) {
      String paragraph = MessageBudget.shortened(paragraphs.get(at), FittedParagraphs.LONGEST);
      if (!budget.take(paragraph + "\n")) {
        return joined.append("… +").append(paragraphs.size() - at).toString();
      }
      joined.append(at == 0 ? "" : "\n").append(paragraph);
    }
    return joined.isEmpty() ? "…" : joined.toString();
  }

  /**
   * What is told, with what may hold words of the evidence made safe. A letter stands in a frame of
   * its own: within it Discord makes nothing of anything, so that it needs no change to be
   * harmless, and can be copied.
   */
  public static List<String> safe(BotAnswer.Told told) {
    List<String> said = new ArrayList<>(safe(told.paragraphs()));
    if (!told.letter().isEmpty()) {
      said.add("```\n" + String.join("\n", told.letter()) + "\n```");
    }
    return said;
  }

  /** The same of what may hold words of the evidence. */
  public static List<String> safe(List<String> paragraphs) {
    return paragraphs.stream().map(DiscordEscape::evidence).toList();
  }
}
