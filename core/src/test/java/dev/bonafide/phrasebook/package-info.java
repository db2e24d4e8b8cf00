/** What people are told, tried in every language. */
@NullMarked
package dev.bonafide.phrasebook;

import org.jspecify.annotations.NullMarked;
