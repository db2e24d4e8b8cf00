/** The signature of an email: DKIM (RFC 6376, RFC 8463), as strict as a proof needs it. */
@NullMarked
package dev.bonafide.proof.dkim;

import org.jspecify.annotations.NullMarked;
