package dev.bonafide.sharing;

/** Words that a finding cites. */
public record FoundQuote(String exhibit, String quote) {}
