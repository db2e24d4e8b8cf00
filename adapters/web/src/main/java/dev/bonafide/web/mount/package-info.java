/** Where platforms call this server, with guards of their own. */
@NullMarked
package dev.bonafide.web.mount;

import org.jspecify.annotations.NullMarked;
