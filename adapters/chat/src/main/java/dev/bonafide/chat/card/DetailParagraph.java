package dev.bonafide.chat.card;

/**
 * A paragraph of what stands behind a card.
 *
 * @param quoted whether it is words of the evidence, with their place
 */
public record DetailParagraph(String text, boolean quoted) {

  static DetailParagraph said(String text) {
    return new DetailParagraph(text, false);
  }
}
