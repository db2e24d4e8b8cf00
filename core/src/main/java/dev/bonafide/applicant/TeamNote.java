package dev.bonafide.applicant;

import org.jspecify.annotations.Nullable;

/**
 * Words of the hiring team on a candidate. Who wrote them is left out: it takes another permission,
 * and nothing depends on it.
 *
 * @param at when, as the system writes times; null where it says none
 */
public record TeamNote(String text, @Nullable String at) {}
