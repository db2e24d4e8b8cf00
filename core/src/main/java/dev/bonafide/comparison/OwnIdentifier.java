package dev.bonafide.comparison;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;

/**
 * What an exhibit itself says is the subject's own, such as a snapshot of their account.
 *
 * @param cited the line that says so
 */
public record OwnIdentifier(Identifier identifier, Citation cited) {}
