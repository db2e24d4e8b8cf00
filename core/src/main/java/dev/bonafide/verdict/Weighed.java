package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what it added.
 *
 * @param weight in log10 odds, after damping
 * @param noted whether it is shown without counting: its rule is experimental, or all findings
 *     together stay below the floor
 * @param partOf the pattern that took its place in the sum; null where it stands for itself
 */
public record Weighed(
    Outcome.Finding finding, double weight, boolean noted, @Nullable String partOf) {}
