package dev.bonafide.consultation;

/**
 * What a second reading says of one claim.
 *
 * @param claim its number, from 1
 * @param stands whether it stands against the best innocent explanation
 */
public record Refutation(int claim, boolean stands) {}
