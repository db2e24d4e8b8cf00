package dev.bonafide.web.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored case in brief.
 *
 * @param emptiedAt when what people wrote went; null while it is there
 * @param verdict the id of the latest; null before the first
 * @param outcome the id of what a person decided last and did not take back; null for nothing
 * @param kind the id of what the latest verdict is about; null where its words went
 * @param name the subject's, as that verdict has it; null where no one said or it went
 */
public record CaseSummary(
    long number,
    Instant openedAt,
    @Nullable Instant emptiedAt,
    @Nullable String verdict,
    @Nullable String outcome,
    @Nullable String kind,
    @Nullable String name) {}
