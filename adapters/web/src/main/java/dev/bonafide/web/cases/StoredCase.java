package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;

/** A stored case with everything that happened to it. */
public record StoredCase(CaseSummary summary, CaseHistory history) {}
