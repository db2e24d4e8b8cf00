/** Tests of asking a model without trusting it. */
@NullMarked
package dev.bonafide.consistency;

import org.jspecify.annotations.NullMarked;
