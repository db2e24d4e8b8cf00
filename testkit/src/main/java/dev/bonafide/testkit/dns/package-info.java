/** A DNS server on this machine. */
@NullMarked
package dev.bonafide.testkit.dns;

import org.jspecify.annotations.NullMarked;
