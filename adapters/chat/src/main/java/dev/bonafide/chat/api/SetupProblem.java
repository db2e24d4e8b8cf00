package dev.bonafide.chat.api;

/**
 * Something about a set-up that is to be fixed; never holds a token.
 *
 * @param what is wrong
 * @param mend what to do about it
 */
public record SetupProblem(String what, String mend) {}
