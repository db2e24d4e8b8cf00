package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.chat.card.DetailParagraph;
import dev.bonafide.chat.card.FittedParagraphs;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;

/**
 * Evidence in which the quotations of a finding are collapsed to a few lines, and expand at a tap:
 * all of them in full where one message has room for that, and else as many findings as it has room
 * for, with two shortened quotations each.
 */
final class ExpandableEvidence {
  private static final String OPEN = "<blockquote expandable>";
  private static final String CLOSE = "</blockquote>";

  private ExpandableEvidence() {}

  static String of(CaseDetails details, Phrasebook book) {
    String whole = written(details.evidence(true), Integer.MAX_VALUE, book);
    return TelegramMarkup.budget().take(whole)
        ? whole
        : written(details.evidence(false), FittedParagraphs.LONGEST, book);
  }

  /**
   * Quotations that follow each other in one frame: frames may neither be empty nor stand in one
   * another.
   *
   * @param longest characters of a paragraph
   */
  private static String written(List<DetailParagraph> paragraphs, int longest, Phrasebook book) {
    StringBuilder written = new StringBuilder();
    MessageBudget budget = TelegramMarkup.budget();
    boolean framed = false;
    for (int at = 0; at < paragraphs.size(); at++) {
      DetailParagraph next = paragraphs.get(at);
      String safe = TelegramEscape.evidence(next.text(), longest);
      boolean fits = longest == Integer.MAX_VALUE || budget.take(safe);
      boolean frames = fits && next.quoted();
      written.append(framed && !frames ? CLOSE : "").append(at == 0 ? "" : "\n");
      if (!fits) {
        return written.append(book.say("card.kind", paragraphs.size() - at)).toString();
      }
      written.append(frames && !framed ? OPEN : "").append(safe);
      framed = frames;
    }
    return written.append(framed ? CLOSE : "").toString();
  }
}
