package dev.bonafide.hiring.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Where files may be fetched from. A system names an address for each, often at a provider of
 * storage: it must be one out on the internet, so that no answer leads into someone's network. The
 * host and port of the API itself are trusted.
 *
 * @param api of the system
 * @param isPublic whether everyone can call an address
 */
record FileAddress(HttpUrl api, Predicate<InetAddress> isPublic) implements Dns {

  /** Whether a file may be fetched from there, as far as the address tells. */
  boolean allows(HttpUrl url) {
    return isApi(url) || (url.isHttps() && url.port() == 443 && !isNumeric(url.host()));
  }

  /** Whether the credentials may be sent along. */
  boolean isApi(HttpUrl url) {
    return TrackerCalls.isSameServer(url, api);
  }

  /** An address in numbers is never looked up, and so would never be judged. */
  private static boolean isNumeric(String host) {
    return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> found = Dns.SYSTEM.lookup(host);
    if (!host.equals(api.host()) && !found.stream().allMatch(isPublic)) {
      throw new UnknownHostException("not out on the internet");
    }
    return found;
  }
}
