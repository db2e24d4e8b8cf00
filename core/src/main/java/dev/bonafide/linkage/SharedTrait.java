package dev.bonafide.linkage;

/**
 * A trait of a case that another one has too.
 *
 * @param other the number of the other case
 * @param holders cases of the tenant that have it, both among them; one more than counts where they
 *     are too many to be counted
 */
public record SharedTrait(TraitKind kind, long other, int holders) {}
