package dev.bonafide.comparison.githistory;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.person.SharedMailboxes;
import java.util.Locale;

/**
 * Whom a commit names.
 *
 * @param mail in lower case; empty where none is written
 */
public record CommitPerson(FullName name, String mail) {
  private static final Pattern WRITTEN = Pattern.compile("^([^<]*)<([^>]*)>?");

  /** Reads {@code Name <mail>}. */
  static CommitPerson of(String written) {
    Matcher found = WRITTEN.matcher(written);
    return found.find()
        ? new CommitPerson(FullName.of(found.group(1)), mail(found.group(2)))
        : new CommitPerson(FullName.of(written), "");
  }

  private static String mail(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether one person alone writes from this address. */
  boolean hasOwnMail() {
    int at = mail.indexOf('@');
    return at > 0 && mail.indexOf('.', at) > 0 && !SharedMailboxes.has(mail.substring(0, at));
  }

  /** Whether nothing of one is in the other: two full names, two addresses. */
  boolean isAnother(CommitPerson other) {
    return name.isAnother(other.name) && (mail.isEmpty() || !mail.equals(other.mail));
  }
}
