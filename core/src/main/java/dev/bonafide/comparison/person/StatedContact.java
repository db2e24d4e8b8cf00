package dev.bonafide.comparison.person;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;

/** A way to reach someone, as a résumé or a message gives it, and where. */
public record StatedContact(Identifier identifier, Citation cited) {}
