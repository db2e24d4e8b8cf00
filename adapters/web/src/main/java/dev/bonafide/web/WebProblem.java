package dev.bonafide.web;

/**
 * What is wrong with the settings of the web part.
 *
 * @param what as a clause, with the setting's name
 * @param mend what to do about it
 */
public record WebProblem(String what, String mend) {}
