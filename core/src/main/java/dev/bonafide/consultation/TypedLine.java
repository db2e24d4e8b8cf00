package dev.bonafide.consultation;

/**
 * What a model takes a typed line for.
 *
 * @param meaning one of the ids that it was given
 * @param finding the number of the finding that the line is about; 0 for none
 * @param topic one of the topics that it was given; empty for none
 */
public record TypedLine(String meaning, int finding, String topic) {}
