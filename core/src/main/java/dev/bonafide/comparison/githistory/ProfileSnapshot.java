package dev.bonafide.comparison.githistory;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a profile showed at one time.
 *
 * @param name as shown; empty where it was empty, or no one said
 * @param facts the lines that tell of this time, what had changed with them
 */
record ProfileSnapshot(
    Optional<OffsetDateTime> at, String login, String name, List<AccountFact> facts) {}
