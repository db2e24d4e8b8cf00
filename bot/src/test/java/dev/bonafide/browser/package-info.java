/** The page in a real browser, served by the real server. */
@NullMarked
package dev.bonafide.browser;

import org.jspecify.annotations.NullMarked;
