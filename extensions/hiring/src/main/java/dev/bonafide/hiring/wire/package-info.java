/** What all vendors share: requests within their time and limits, and answers within bounds. */
@NullMarked
package dev.bonafide.hiring.wire;

import org.jspecify.annotations.NullMarked;
