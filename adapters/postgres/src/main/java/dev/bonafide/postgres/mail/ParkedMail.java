package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import java.time.Instant;

/**
 * Mail that was given up.
 *
 * @param since when it came in, or was first tried to be said
 * @param why as it was written down
 */
public record ParkedMail(
    MailKind what, Address address, String key, Instant since, int attempts, String why) {}
