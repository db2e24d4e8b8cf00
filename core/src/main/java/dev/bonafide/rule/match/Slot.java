package dev.bonafide.rule.match;

/**
 * A phrase of a condition, by its number in the rule book's index.
 *
 * @param number equal phrases share a number
 */
public record Slot(int number) {}
