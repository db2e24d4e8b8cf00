/** The real process, killed at every step: nothing may be lost, and nothing said twice. */
@NullMarked
package dev.bonafide.crash;

import org.jspecify.annotations.NullMarked;
