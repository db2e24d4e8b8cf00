package dev.bonafide.web.cases;

import java.time.Instant;

/**
 * What came of somebody's bundle.
 *
 * @param from whose it is
 * @param at of its signature
 * @param indicators how many of theirs there are now
 * @param leftOut entries that are of no kind that is taken
 */
public record TakenBundle(
    String from, Instant at, int indicators, int added, int removed, int leftOut) {}
