/** Takes away what people wrote: when its time is over, or when someone asks for it. */
@NullMarked
package dev.bonafide.postgres.erasure;

import org.jspecify.annotations.NullMarked;
