package dev.bonafide.identifier;

import dev.bonafide.text.Span;

/** An identifier and where it stands. */
public record FoundIdentifier(Identifier identifier, Span span) {}
