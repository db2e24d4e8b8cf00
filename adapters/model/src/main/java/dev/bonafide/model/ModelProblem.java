package dev.bonafide.model;

/**
 * Something about a set-up that is to be fixed; never holds a key.
 *
 * @param what is wrong
 * @param mend what to do about it
 */
public record ModelProblem(String what, String mend) {}
