/** What every part that carries mail must hold. */
@NullMarked
package dev.bonafide.testkit.mail;

import org.jspecify.annotations.NullMarked;
