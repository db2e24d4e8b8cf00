/** What went wrong, for machines (RFC 9457) and for people; never with words of the evidence. */
@NullMarked
package dev.bonafide.web.problem;

import org.jspecify.annotations.NullMarked;
