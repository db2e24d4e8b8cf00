package dev.bonafide.extension;

/**
 * Something about a set-up that is to be fixed; never holds a token or a key.
 *
 * @param what is wrong, as a clause
 * @param mend what to do about it
 */
public record SetupProblem(String what, String mend) {}
