package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/** Plain words, a paragraph each, within the room of a message. */
public final class FittedParagraphs {
  /** The longest paragraph, in the measure of the platform. */
  public static final int LONGEST = 1_200;

  private FittedParagraphs() {}

  /** As many as fit, and how many do not. They may hold words of the evidence. */
  public static String written(
      List<String> paragraphs, CardMarkup markup, Phrasebook book, MessageBudget budget) {
    StringBuilder written = new StringBuilder();
    for (int at = 0; at < paragraphs.size(); at++) {
      String safe = markup.shorten().apply(paragraphs.get(at), LONGEST);
      boolean fits = budget.take("\n" + safe);
      written.append(at == 0 ? "" : "\n");
      if (!fits) {
        return written.append(book.say("card.kind", paragraphs.size() - at)).toString();
      }
      written.append(safe);
    }
    return written.toString();
  }
}
