/** What every keeper of cases must hold to. */
@NullMarked
package dev.bonafide.testkit.casefile;

import org.jspecify.annotations.NullMarked;
