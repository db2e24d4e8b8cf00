package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;

/** A way to reach someone, as they give it themselves. */
record Contact(CaseOwner whose, Identifier identifier, Citation cited) {}
