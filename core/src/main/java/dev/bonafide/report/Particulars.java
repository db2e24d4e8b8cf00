package dev.bonafide.report;

import java.time.Instant;

/**
 * What a report says beside the case and its outcomes.
 *
 * @param id of this screening
 * @param at when it was made
 * @param tookMs milliseconds
 * @param engineVersion of Bonafide
 * @param rulesFingerprint of the rule catalogue
 * @param settingsFingerprint of the settings that bear on a verdict
 */
public record Particulars(
    String id,
    Instant at,
    double tookMs,
    String engineVersion,
    String rulesFingerprint,
    String settingsFingerprint) {}
