package dev.bonafide.check;

/**
 * What to do where a question to the subject would do harm: warn someone, or answer a threat.
 *
 * @param what one or two sentences
 */
public record Advise(String what) implements NextStep {}
