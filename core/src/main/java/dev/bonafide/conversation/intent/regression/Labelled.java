package dev.bonafide.conversation.intent.regression;

/**
 * A sentence whose class is known.
 *
 * @param label number of its class
 */
public record Labelled(SparseVector sentence, int label) {}
