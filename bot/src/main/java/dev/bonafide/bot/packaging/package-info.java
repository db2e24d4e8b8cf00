/** What the build does to the libraries that a release brings. */
@NullMarked
package dev.bonafide.bot.packaging;

import org.jspecify.annotations.NullMarked;
