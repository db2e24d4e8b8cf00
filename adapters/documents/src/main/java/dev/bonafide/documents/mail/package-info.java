/** Mail as it is stored: single mails, mailboxes, patches sent by mail. */
@NullMarked
package dev.bonafide.documents.mail;

import org.jspecify.annotations.NullMarked;
