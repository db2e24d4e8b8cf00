/** The lab: what measures and tries Bonafide, in a checkout alone. */
@NullMarked
package dev.bonafide.lab;

import org.jspecify.annotations.NullMarked;
