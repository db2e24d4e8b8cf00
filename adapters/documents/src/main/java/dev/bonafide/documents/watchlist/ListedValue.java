package dev.bonafide.documents.watchlist;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * A value as it may be kept: followable again where it was defanged, and without passwords.
 *
 * @param secret whether a password or key stood in it
 */
record ListedValue(String value, boolean secret) {
  private static final Pattern MAILBOX_AND_PASSWORD =
      Pattern.compile("([^\\s:;|,@/]+@[^\\s:;|,@/]+)[:;|,]\\S.*");
  private static final Pattern USER_AND_PASSWORD =
      Pattern.compile("(?i)([a-z][a-z0-9+.-]*://)[^/?#@]*:[^/?#@]*@(.*)");
  private static final Pattern KEY_IN_QUERY =
      Pattern.compile(
          "(?i)[?&#;](?:pass|passwd|password|pwd|secret|token|access_token|id_token|api_?key|auth"
              + "|key|sig|signature|sessionid|session)=[^&#]");

  static ListedValue of(String written) {
    String value = refanged(written.strip());
    Matcher mailbox = MAILBOX_AND_PASSWORD.matcher(value);
    if (mailbox.matches()) {
      return new ListedValue(mailbox.group(1), true);
    }
    if (KEY_IN_QUERY.matcher(value).find()) {
      return new ListedValue("", true);
    }
    Matcher user = USER_AND_PASSWORD.matcher(value);
    return user.matches()
        ? new ListedValue(user.group(1) + user.group(2), true)
        : new ListedValue(value, false);
  }

  private static String refanged(String value) {
    String plain =
        value
            .replace("[.]", ".")
            .replace("(.)", ".")
            .replace("[:]", ":")
            .replace("[@]", "@")
            .replace("[at]", "@");
    return plain.regionMatches(true, 0, "hxxp", 0, 4) ? "http" + plain.substring(4) : plain;
  }
}
