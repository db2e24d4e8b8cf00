/** A website on this machine. */
@NullMarked
package dev.bonafide.testkit.site;

import org.jspecify.annotations.NullMarked;
