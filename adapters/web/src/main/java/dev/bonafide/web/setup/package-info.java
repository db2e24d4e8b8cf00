/** Settings of the installation, as the page shows and changes them. */
@NullMarked
package dev.bonafide.web.setup;

import org.jspecify.annotations.NullMarked;
