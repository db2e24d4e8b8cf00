/** Damaged and hostile files: small recipes for what must be read calmly or refused by name. */
@NullMarked
package dev.bonafide.hostile;

import org.jspecify.annotations.NullMarked;
