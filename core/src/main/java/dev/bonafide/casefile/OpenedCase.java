package dev.bonafide.casefile;

import java.time.Instant;

/**
 * That a case was opened.
 *
 * @param conversation where, as its platform names the place
 */
public record OpenedCase(CaseId id, String conversation, Instant at) {}
