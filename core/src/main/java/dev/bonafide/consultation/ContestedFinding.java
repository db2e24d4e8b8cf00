package dev.bonafide.consultation;

import dev.bonafide.check.Outcome;

/**
 * A finding that a second reading is asked to refute.
 *
 * @param twice whether it is asked about in two places, and falls only where it falls in both
 */
public record ContestedFinding(Outcome.Finding finding, boolean twice) {}
