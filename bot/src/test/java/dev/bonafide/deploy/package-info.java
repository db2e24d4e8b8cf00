/** What the files for running a bot are held to. */
@NullMarked
package dev.bonafide.deploy;

import org.jspecify.annotations.NullMarked;
