package dev.bonafide.identifier;

import dev.bonafide.text.Span;

/** An identifier and where it stands. */
public record Found(Identifier identifier, Span span) {}
