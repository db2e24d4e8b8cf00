/** Tests of asking a model without trusting it. */
@NullMarked
package dev.bonafide.consultation;

import org.jspecify.annotations.NullMarked;
