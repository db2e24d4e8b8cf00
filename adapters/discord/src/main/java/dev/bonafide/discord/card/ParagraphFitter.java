package dev.bonafide.discord.card;

import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.chat.card.MessageBudget;
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
        return joined.append("…and ").append(paragraphs.size() - at).append(" more").toString();
      }
      joined.append(at == 0 ? "" : "\n").append(paragraph);
    }
    return joined.isEmpty() ? "…" : joined.toString();
  }

  /** The same of what may hold words of the evidence. */
  public static List<String> safe(List<String> paragraphs) {
    return paragraphs.stream().map(DiscordEscape::evidence).toList();
  }
}
