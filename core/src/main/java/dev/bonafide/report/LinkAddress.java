package dev.bonafide.report;

/**
 * A link as people may be told of it: without its scheme, and without what may hold secrets, such
 * as a name and password or a query.
 */
final class LinkAddress {
  /** A longer address is named by its host, and so much of that. */
  private static final int LONGEST = 60;

  private static final String HOST_ENDS = "/?#";
  private static final String PATH_ENDS = "?#";

  private LinkAddress() {}

  static String shown(String written) {
    int scheme = written.indexOf("://");
    String rest = scheme < 0 ? written : written.substring(scheme + 3);
    String authority = rest.substring(0, end(rest, HOST_ENDS));
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String path = rest.substring(authority.length(), end(rest, PATH_ENDS));
    String whole = path.equals("/") ? host : host + path;
    if (whole.length() <= LONGEST) {
      return whole;
    }
    return host.length() <= LONGEST ? host : host.substring(0, LONGEST) + "…";
  }

  private static int end(String text, String ends) {
    int end = 0;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
