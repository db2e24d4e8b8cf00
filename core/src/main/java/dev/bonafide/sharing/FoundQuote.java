package dev.bonafide.sharing;

/**
 * Words that a finding cites.
 *
 * @param line on which they begin, counted from 1
 */
public record FoundQuote(String exhibit, int line, String quote) {}
