/** What holds the house up: style, walls and promises of the documentation, as tests. */
@NullMarked
package dev.bonafide.house;

import org.jspecify.annotations.NullMarked;
