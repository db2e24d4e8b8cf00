package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.Conclusion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case and what resulted, without a word of it.
 *
 * @param emptiedAt when what people wrote went; null while it is there
 * @param conversation where it was opened
 * @param verdict the id of the latest; null before the first
 * @param outcome what a person decided last and did not take back; null for nothing
 */
public record ListedCase(
    long number,
    Instant openedAt,
    @Nullable Instant emptiedAt,
    String conversation,
    @Nullable String verdict,
    @Nullable Conclusion outcome) {}
