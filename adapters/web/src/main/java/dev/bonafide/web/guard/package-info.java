/** Who may call: own hosts, own pages, those who know the token. */
@NullMarked
package dev.bonafide.web.guard;

import org.jspecify.annotations.NullMarked;
