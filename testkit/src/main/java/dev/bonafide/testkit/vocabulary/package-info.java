/** Who uses which words of a catalogue of rules. */
@NullMarked
package dev.bonafide.testkit.vocabulary;

import org.jspecify.annotations.NullMarked;
