package dev.bonafide.lab.evaluation.fit;

import dev.bonafide.verdict.CountedFindings;

/** A labelled case and what counts in it. */
public record Sample(String id, boolean fraud, CountedFindings grounds) {}
