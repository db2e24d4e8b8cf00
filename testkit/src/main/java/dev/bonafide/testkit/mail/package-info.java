/** What every keeper of mail must hold to, and one that keeps it in memory. */
@NullMarked
package dev.bonafide.testkit.mail;

import org.jspecify.annotations.NullMarked;
