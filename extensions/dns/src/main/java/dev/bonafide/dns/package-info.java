/** Records of domains, which show codes that prove who controls them. */
@NullMarked
package dev.bonafide.dns;

import org.jspecify.annotations.NullMarked;
