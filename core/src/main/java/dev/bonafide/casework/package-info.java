/** The desk at which people work on stored cases: each act is one class, whatever door it uses. */
@NullMarked
package dev.bonafide.casework;

import org.jspecify.annotations.NullMarked;
