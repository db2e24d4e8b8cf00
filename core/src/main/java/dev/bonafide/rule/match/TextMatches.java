package dev.bonafide.rule.match;

import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;
import java.util.List;

/**
 * What is heard in one text.
 *
 * @param words none where no phrase was found, since no one asks for them then
 * @param hits by phrase, and of one phrase in the order of the text
 * @param told how many words were told
 */
record TextMatches(TextWords words, List<Hit> hits, int told) {
  TextMatches {
    hits = List.copyOf(hits);
  }
}
