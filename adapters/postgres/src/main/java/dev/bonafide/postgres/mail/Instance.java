package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;

/**
 * A conversation as the scheduler's table names it: tenant, platform and conversation, divided by
 * slashes; slashes and percent signs in them are written as in links.
 */
final class Instance {
  /** The same for a row of a table that holds addresses. */
  static final String SQL =
      """
      replace(replace(tenant, '%', '%25'), '/', '%2F') || '/'
        || replace(replace(platform, '%', '%25'), '/', '%2F') || '/'
        || replace(replace(conversation, '%', '%25'), '/', '%2F')\
      """;

  private static final int PARTS = 3;

  private Instance() {}

  static String of(Address address) {
    return String.join(
        "/",
        written(address.tenant().id()),
        written(address.platform()),
        written(address.conversation()));
  }

  static Address address(String instance) {
    String[] parts = instance.split("/", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("not a conversation: " + instance);
    }
    return new Address(new Tenant(read(parts[0])), read(parts[1]), read(parts[2]));
  }

  private static String written(String part) {
    return part.replace("%", "%25").replace("/", "%2F");
  }

  private static String read(String part) {
    return part.replace("%2F", "/").replace("%25", "%");
  }
}
