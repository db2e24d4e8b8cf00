package dev.bonafide.verdict.pattern;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;

/**
 * Where a citation stands among the messages of its exhibit.
 *
 * @param message number of the utterance; 0 throughout in what one voice wrote alone
 * @param turn how many messages of the subject had begun
 * @param statement the words of what stands or falls together, or where they stand if they are few:
 *     an utterance; in what one voice wrote alone, a sentence of it, or several
 * @param role whose words they are
 */
public record CitationPlace(
    Citation citation, int message, int turn, String statement, Role role) {}
