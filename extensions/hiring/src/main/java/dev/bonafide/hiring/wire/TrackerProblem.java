package dev.bonafide.hiring.wire;

/** What is wrong with a set-up, and what to do about it. */
public record TrackerProblem(String what, String mend) {}
