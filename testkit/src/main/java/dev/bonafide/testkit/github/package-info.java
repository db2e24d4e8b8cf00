/** GitHub's REST API on this machine. */
@NullMarked
package dev.bonafide.testkit.github;

import org.jspecify.annotations.NullMarked;
