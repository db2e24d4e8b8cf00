package dev.bonafide.comparison.person;

import java.util.Set;

/** Mailboxes that several people or a machine share. */
public final class SharedMailboxes {
  private static final Set<String> NAMES =
      Set.of(
          ("root user admin build ci dev developer developers git info team office noreply"
                  + " no-reply you me test deploy ubuntu actions hello contact")
              .split(" ", -1));

  private SharedMailboxes() {}

  /** What stands before the at sign, in lower case. */
  public static boolean has(String name) {
    return NAMES.contains(name);
  }
}
