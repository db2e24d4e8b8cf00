package dev.bonafide.evaluation.fit;

import dev.bonafide.verdict.Grounds;

/** A labelled case and what counts in it. */
public record Sample(String id, boolean fraud, Grounds grounds) {}
