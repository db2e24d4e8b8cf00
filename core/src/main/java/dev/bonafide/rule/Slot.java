package dev.bonafide.rule;

/**
 * A phrase of a condition, by its number in the rule book's index.
 *
 * @param number equal phrases share a number
 */
record Slot(int number) {}
