package dev.bonafide.check;

/** The question that would settle a finding, with what a good and a bad answer look like. */
public record Ask(String question, String good, String bad) {}
