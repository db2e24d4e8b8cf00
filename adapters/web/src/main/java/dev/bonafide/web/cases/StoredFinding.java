package dev.bonafide.web.cases;

import org.jspecify.annotations.Nullable;

/**
 * A finding of a stored verdict that a person can rule on.
 *
 * @param rule the id
 * @param strength the id
 * @param noted whether it is shown without counting
 * @param setAside the id of the ruling that took it out; empty where a second reading did; null
 *     where no one took it out
 */
public record StoredFinding(
    String rule, String title, String strength, boolean noted, @Nullable String setAside) {}
