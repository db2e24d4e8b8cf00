package dev.bonafide.comparison;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/**
 * Whom a commit names.
 *
 * @param mail in lower case; empty where none is written
 */
record Person(FullName name, String mail) {
  private static final Pattern WRITTEN = Pattern.compile("^([^<]*)<([^>]*)>?");

  /** Mailboxes that several people or a machine share. */
  private static final Set<String> SHARED =
      Set.of(
          "root",
          "user",
          "admin",
          "build",
          "ci",
          "dev",
          "developer",
          "developers",
          "git",
          "info",
          "team",
          "office",
          "noreply",
          "no-reply",
          "you",
          "me",
          "test",
          "deploy",
          "ubuntu",
          "actions",
          "hello",
          "contact");

  /** Reads {@code Name <mail>}. */
  static Person of(String written) {
    Matcher found = WRITTEN.matcher(written);
    return found.find()
        ? new Person(FullName.of(found.group(1)), mail(found.group(2)))
        : new Person(FullName.of(written), "");
  }

  private static String mail(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether one person alone writes from this address. */
  boolean hasOwnMail() {
    int at = mail.indexOf('@');
    return at > 0 && mail.indexOf('.', at) > 0 && !SHARED.contains(mail.substring(0, at));
  }

  /** Whether nothing of one is in the other: two full names, two addresses. */
  boolean isAnother(Person other) {
    return name.isAnother(other.name) && (mail.isEmpty() || !mail.equals(other.mail));
  }
}
