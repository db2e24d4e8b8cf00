/** The Web API's methods, each with what it refuses. */
@NullMarked
package dev.bonafide.testkit.slack.method;

import org.jspecify.annotations.NullMarked;
