/**
 * The contract of looking: everything that examines a case finds, sees nothing, or could not look.
 */
@NullMarked
package dev.bonafide.check;

import org.jspecify.annotations.NullMarked;
