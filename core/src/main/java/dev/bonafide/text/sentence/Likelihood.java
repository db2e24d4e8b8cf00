package dev.bonafide.text.sentence;

/**
 * Likelihood that a sentence is of a class.
 *
 * @param name of the class
 * @param probability of all classes together one
 */
public record Likelihood(String name, double probability) {}
