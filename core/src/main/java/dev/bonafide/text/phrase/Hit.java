package dev.bonafide.text.phrase;

/**
 * A phrase that was found.
 *
 * @param phrase its number in the index
 * @param first index of the first word
 * @param last index of the last word
 */
public record Hit(int phrase, int first, int last) {}
