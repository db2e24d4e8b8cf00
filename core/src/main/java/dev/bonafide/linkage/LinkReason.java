package dev.bonafide.linkage;

/**
 * Why two cases are linked.
 *
 * @param count how many values of the kind both have
 * @param holders cases that have the rarest of them, both among them
 */
public record LinkReason(TraitKind kind, int count, int holders) {}
