/** How a workspace takes the app in. */
@NullMarked
package dev.bonafide.slack.install;

import org.jspecify.annotations.NullMarked;
