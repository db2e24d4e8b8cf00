package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;

/**
 * What a snapshot of an account says is the account's own.
 *
 * @param cited the line that says so
 */
public record OwnIdentifier(Identifier identifier, Citation cited) {}
