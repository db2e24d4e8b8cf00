package dev.bonafide.github;

import dev.bonafide.account.AccountLink;
import java.util.List;

/**
 * An account as it was to be seen at one time.
 *
 * @param link with its number, and as it is called now
 * @param json in the format of the reference, which the reader of profiles reads
 * @param parts what was read, each counted: {@code 3 repositories}
 * @param unread parts that were not, each with the reason
 * @param requests that were sent for it
 */
record AccountSnapshot(
    AccountLink link, String json, List<String> parts, List<String> unread, int requests) {
  public AccountSnapshot {
    parts = List.copyOf(parts);
    unread = List.copyOf(unread);
  }
}
