/** What every keeper and every carrier of mail must hold to. */
@NullMarked
package dev.bonafide.testkit.mail;

import org.jspecify.annotations.NullMarked;
