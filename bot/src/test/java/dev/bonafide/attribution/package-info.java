/** Conversations as programs lay them out and people hand them in: whose words are whose. */
@NullMarked
package dev.bonafide.attribution;

import org.jspecify.annotations.NullMarked;
