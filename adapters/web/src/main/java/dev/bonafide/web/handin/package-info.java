/** What is handed in over HTTP, within bounds, as one submission. */
@NullMarked
package dev.bonafide.web.handin;

import org.jspecify.annotations.NullMarked;
