/**
 * Looks accounts up on GitHub: what everyone can see of them, within a number of requests, at the
 * pace that GitHub asks for.
 */
@NullMarked
package dev.bonafide.github;

import org.jspecify.annotations.NullMarked;
