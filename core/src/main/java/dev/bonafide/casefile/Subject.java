package dev.bonafide.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who or what is vetted.
 *
 * @param name as the reviewer gave it; null where nobody said
 */
public record Subject(SubjectKind kind, @Nullable String name) {}
