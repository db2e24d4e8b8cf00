package dev.bonafide.documents.intake;

import dev.bonafide.casefile.ExhibitKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param name what people call it
 * @param kind null where it is to be told from the content
 */
public record Handed(String name, @Nullable ExhibitKind kind, Content content) {}
