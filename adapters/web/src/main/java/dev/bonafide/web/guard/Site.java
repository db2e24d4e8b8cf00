package dev.bonafide.web.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Under which names this is reached. A page of a foreign name that leads here (DNS rebinding) is
 * told by its {@code Host}, a foreign page that calls here by its {@code Origin}.
 *
 * @param publicUrl null where only this machine reaches it
 */
public record Site(@Nullable URI publicUrl) {

  /** Whether a setting is the address of a site: a scheme, a host, at most a port. */
  public static boolean isAddress(String written) {
    try {
      URI uri = new URI(written);
      String path = String.valueOf(uri.getRawPath());
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null
          && (path.isEmpty() || path.equals("/"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether a {@code Host} is this machine itself, or the name that was set. */
  public boolean isOwnHost(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = name(host);
    return isLoopback(name)
        || (publicUrl != null && name.equals(publicUrl.getHost().toLowerCase(Locale.ROOT)));
  }

  /** Whether a page's origin is this site, called by the same name and port, or as was set. */
  public boolean isOwnOrigin(String origin, @Nullable String host) {
    String own = origin.toLowerCase(Locale.ROOT);
    if (publicUrl != null && own.equals(origin(publicUrl))) {
      return true;
    }
    return host != null
        && (own.equals("http://" + host.toLowerCase(Locale.ROOT))
            || own.equals("https://" + host.toLowerCase(Locale.ROOT)));
  }

  /** Whether browsers speak to it in secret. */
  public boolean isEncrypted() {
    return publicUrl != null && "https".equals(publicUrl.getScheme());
  }

  private static String origin(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
  }

  /** Without its port. */
  private static String name(String host) {
    String plain = host.toLowerCase(Locale.ROOT);
    int end = plain.startsWith("[") ? plain.indexOf(']') + 1 : plain.indexOf(':');
    return end > 0 ? plain.substring(0, end) : plain;
  }

  /** Only what is written as an address of this machine; nothing is looked up. */
  private static boolean isLoopback(String name) {
    if (name.equals("localhost") || name.equals("[::1]")) {
      return true;
    }
    String[] parts = name.split("\\.", -1);
    return parts.length == 4 && parts[0].equals("127") && isBytes(parts);
  }

  private static boolean isBytes(String[] parts) {
    for (String part : parts) {
      boolean digits = !part.isEmpty() && part.length() <= 3;
      if (!digits || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
