/** A case as a model is shown it: numbered lines with stand-ins. */
@NullMarked
package dev.bonafide.consultation.sheet;

import org.jspecify.annotations.NullMarked;
