package dev.bonafide.bot.share;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.sharing.OfferedIndicators;

/** What a confirmed case offers, for a person to look at. */
public record Reviewed(CaseId id, OfferedIndicators offers) {}
