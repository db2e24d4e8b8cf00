/** Optional features, as the rest of Bonafide knows them: by what they add. */
@NullMarked
package dev.bonafide.extension;

import org.jspecify.annotations.NullMarked;
