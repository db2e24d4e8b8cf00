/** What of a case may be shared with others who screen, and how they know whose it is. */
@NullMarked
package dev.bonafide.sharing;

import org.jspecify.annotations.NullMarked;
